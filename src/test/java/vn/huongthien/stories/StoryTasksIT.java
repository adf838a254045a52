package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.identity.CloseTask;
import vn.huongthien.identity.TaskQueries;
import vn.huongthien.identity.TaskQueries.TaskRow;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.LiftRestriction;
import vn.huongthien.people.RestrictCase;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;

/** Who is told what became of a story, until when, and who never learns that there is one. */
@ArquillianTest
class StoryTasksIT {
  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private SendStory send;
  @Inject private JudgeStory judge;
  @Inject private ReturnStoryGate giveBack;
  @Inject private TaskQueries tasks;
  @Inject private CloseTask close;
  @Inject private RestrictCase restrict;
  @Inject private LiftRestriction lift;
  @Inject private CaseQueries cases;
  @Inject private CurrentUser user;

  private final long author = Ids.next();
  private final long colleague = Ids.next();
  private long commune;
  private long caseId;
  private String code = "";

  @BeforeEach
  void aCase() throws InterruptedException {
    commune = world.commune(world.province());
    officer(author);
    caseId = stories.person(commune);
    code = cases.header(user.scope(Permission.VIEW_CASE), caseId).code();
  }

  private void officer(long account) {
    world.become(account, CaseWorld.in(Role.OFFICER, commune));
  }

  private List<TaskRow> mine() {
    return tasks.mine(user.require(), PageRequest.of(0, 10)).rows();
  }

  private long sentBack() {
    long story = stories.write(caseId, StoryWorld.text());
    send.execute(new SendStory.Command(story));
    officer(colleague);
    judge.execute(
        new JudgeStory.Command(story, JudgeStory.Verdict.RETURNED, "Kể rõ hơn ai đã giúp."));
    return story;
  }

  @Test
  void theAuthorLearnsThatTheStoryCameBackUntilItIsSentAgain() {
    long story = sentBack();
    assertThat(mine()).isEmpty();

    officer(author);
    assertThat(mine())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.subject())
                  .isEqualTo(
                      "Câu chuyện của hồ sơ "
                          + code
                          + " được trả lại. Hãy sửa theo lời nhắn rồi gửi lại.");
              assertThat(t.link()).isEqualTo("/app/stories/edit?id=" + Ids.text(story));
            });
    assertThat(tasks.count(user.require())).isEqualTo(1);

    send.execute(new SendStory.Command(story));
    assertThat(mine()).isEmpty();
  }

  @Test
  void whoMadeThePublicTextLearnsThatTheConfirmerSentItBackUntilItIsHandedOverAgain() {
    stories.consent(caseId);
    long story = stories.write(caseId, StoryWorld.text());
    stories.look(story);
    stories.decideAll(story);
    stories.submit(story);
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, commune));
    giveBack.execute(
        new ReturnStoryGate.Command(
            stories.edition(story).editionId(),
            ReturnStoryGate.Reason.RECOGNISABLE,
            "Cả bản biết chuyện này."));
    assertThat(mine()).isEmpty();

    officer(author);
    assertThat(mine())
        .extracting(TaskRow::link)
        .containsExactly("/app/stories/anonymise?id=" + Ids.text(story));
    stories.submit(story);
    assertThat(mine()).isEmpty();
  }

  @Test
  void aTaskIsClosedByItsOwnerAndByNobodyElse() {
    sentBack();
    officer(author);
    long task = mine().get(0).id();
    officer(colleague);
    assertThatThrownBy(() -> close.execute(new CloseTask.Command(task)))
        .isInstanceOf(NotFound.class);
    officer(author);
    close.execute(new CloseTask.Command(task));
    assertThat(mine()).isEmpty();
  }

  @Test
  void theTaskOfARestrictedCaseIsThereForThoseWhoAreNamedOnly() {
    sentBack();
    officer(author);
    assertThat(mine()).hasSize(1);

    long other = Ids.next();
    world.become(Ids.next(), CaseWorld.in(Role.LEAD, commune));
    restrict(true, other);
    officer(author);
    assertThat(mine()).isEmpty();
    assertThat(tasks.count(user.require())).isZero();

    world.become(other, CaseWorld.in(Role.LEAD, commune));
    restrict(false, other);
    officer(author);
    assertThat(mine()).hasSize(1);
  }

  private void restrict(boolean on, long named) {
    int version = cases.header(user.scope(Permission.RESTRICT_CASE), caseId).version();
    if (on) {
      restrict.execute(
          new RestrictCase.Command(caseId, version, "SAFETY", Set.of(named), Set.of(), ""));
    } else {
      lift.execute(new LiftRestriction.Command(caseId, version, ""));
    }
  }
}
