package vn.huongthien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom readers can reach. Their meaning is explained in config/app. */
@Named("siteConfig")
@ApplicationScoped
public class SiteConfig {
  private final String phone;
  private final String email;

  @Inject
  public SiteConfig(
      @ConfigProperty(name = "ht.site.phone") Optional<String> phone,
      @ConfigProperty(name = "ht.site.email") Optional<String> email) {
    this.phone = phone.orElse("");
    this.email = email.orElse("");
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }
}
