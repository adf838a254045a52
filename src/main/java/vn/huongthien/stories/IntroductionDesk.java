package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.huongthien.access.Permission;

/** Introductions of models, as far as the user's scope reaches. */
@ApplicationScoped
class IntroductionDesk {
  List<Long> within(Permission permission) {
    return List.of();
  }
}
