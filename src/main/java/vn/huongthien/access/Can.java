package vn.huongthien.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages ask before they show a button: {@code can['LOG_ACTIVITY']}. */
@RequestScoped
public class Can {
  private final CurrentUser user;

  @Inject
  public Can(CurrentUser user) {
    this.user = user;
  }

  @Produces
  @Named("can")
  Map<String, Boolean> permissions() {
    return user.principal()
        .map(p -> p.permissions().stream().collect(Collectors.toMap(Enum::name, x -> true)))
        .orElse(Map.of());
  }
}
