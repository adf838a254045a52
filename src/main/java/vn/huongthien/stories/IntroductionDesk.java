package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.stories.domain.ModelIntroduction;
import vn.huongthien.stories.store.IntroductionRepository;

/** Introductions of models, as far as the user's scope reaches the model. */
@ApplicationScoped
class IntroductionDesk {
  private final IntroductionRepository introductions;
  private final ModelQueries models;
  private final CurrentUser user;

  @Inject
  IntroductionDesk(IntroductionRepository introductions, ModelQueries models, CurrentUser user) {
    this.introductions = introductions;
    this.models = models;
    this.user = user;
  }

  @Unscoped("for the edition that the caller found within its scope")
  Optional<ModelIntroduction> find(long id) {
    return introductions.any(id);
  }

  /** Ids of introductions that were handed over. */
  List<Long> within(Permission permission) {
    AccessScope scope = user.scope(permission);
    return introductions.handedOver().stream()
        .filter(pair -> models.reaches(scope, pair[1]))
        .map(pair -> pair[0])
        .toList();
  }
}
