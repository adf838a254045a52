package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.identity.NoticeQueries.NoticeView;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;

/** A notice reaches those whom it is for, counts until it is read, and goes when taken back. */
@ArquillianTest
class NoticesIT {
  @Inject private CaseWorld world;
  @Inject private Accounts accounts;
  @Inject private WriteNotice write;
  @Inject private ReadNotice read;
  @Inject private EndNotice end;
  @Inject private NoticeQueries notices;
  @Inject private CurrentUser user;
  @Inject @CaseData private EntityManager em;

  private long account(String name) {
    return accounts.create(
        new Accounts.NewAccount(
            name + "." + UUID.randomUUID().toString().substring(0, 8), "Thử", null, Language.VI),
        null);
  }

  private long write(@Nullable Role role, @Nullable Long province) {
    world.become(account("admin"), new Grant(Role.ADMIN, null, null, null));
    return write.execute(
        new WriteNotice.Command(
            UUID.randomUUID().toString(),
            "Bảo trì tối thứ Sáu",
            "Hệ thống nghỉ từ 22 giờ đến 23 giờ.",
            role,
            province,
            LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3)));
  }

  private List<Long> unread() {
    return notices.unread(user.require()).stream().map(NoticeView::id).toList();
  }

  @Test
  void itReachesTheRoleInTheProvinceAndNobodyElse() {
    long here = world.province();
    long elsewhere = world.province();
    long notice = write(Role.VOLUNTEER, here);
    long somebody = account("kemcap");

    world.become(somebody, new Grant(Role.VOLUNTEER, here, null, null));
    assertThat(unread()).contains(notice);
    world.become(somebody, new Grant(Role.VOLUNTEER, elsewhere, null, null));
    assertThat(unread()).doesNotContain(notice);
    world.become(somebody, new Grant(Role.OFFICER, here, null, null));
    assertThat(unread()).doesNotContain(notice);
    assertThatThrownBy(() -> read.execute(new ReadNotice.Command(notice)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onceReadItNoLongerCountsButStaysToBeReadAgain() {
    long notice = write(null, null);
    world.become(account("bientap"), new Grant(Role.EDITOR, null, null, null));
    assertThat(unread()).contains(notice);
    read.execute(new ReadNotice.Command(notice));
    read.execute(new ReadNotice.Command(notice));
    assertThat(unread()).doesNotContain(notice);
    assertThat(notices.find(user.require(), notice))
        .get()
        .satisfies(n -> assertThat(n.title()).isEqualTo("Bảo trì tối thứ Sáu"));
  }

  @Test
  void takenBackItIsGone() {
    long notice = write(null, null);
    end.execute(new EndNotice.Command(notice));
    assertThat(notices.find(user.require(), notice)).isEmpty();
    world.become(account("bientap"), new Grant(Role.EDITOR, null, null, null));
    assertThat(unread()).doesNotContain(notice);
  }

  @Test
  void itsWordsAreSealed() {
    long notice = write(null, null);
    byte[] body =
        (byte[])
            em.createNativeQuery("SELECT body_sealed FROM staff_notice WHERE id = ?1")
                .setParameter(1, notice)
                .getSingleResult();
    assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("22 giờ");
  }
}
