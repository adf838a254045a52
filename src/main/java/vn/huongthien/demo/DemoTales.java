package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.huongthien.demo.DemoCases.Opened;

/** The stories and articles of the demo data. */
@ApplicationScoped
class DemoTales {
  void tell(List<Opened> cases, DemoCast cast) {}
}
