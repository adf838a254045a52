package vn.huongthien.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Role;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.Identity;
import vn.huongthien.people.Sex;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.stories.Disclosure;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.StoryWorld;
import vn.huongthien.support.ParticipantResult;

/** Calls any command of the application with a target of our choice. */
@ApplicationScoped
public class Commands {
  /** What a command is about, by the component of its record that names it. */
  private static final Map<String, Thing> NAMED_BY =
      Map.ofEntries(
          Map.entry("caseId", Thing.CASE),
          Map.entry("caseIds", Thing.CASE),
          Map.entry("participants", Thing.CASE),
          Map.entry("consentId", Thing.CONSENT),
          Map.entry("assignmentId", Thing.ASSIGNMENT),
          Map.entry("storyId", Thing.STORY),
          Map.entry("activityId", Thing.MY_ACTIVITY),
          Map.entry("modelId", Thing.MODEL),
          Map.entry("publicationId", Thing.PUBLICATION),
          Map.entry("sessionId", Thing.SESSION),
          Map.entry("taskId", Thing.TASK),
          Map.entry("noticeId", Thing.NOTICE));

  /** Where the same component means something narrower. */
  private static final Map<String, Thing> SPECIAL =
      Map.of(
          "mentoring.AgreeAssignment", Thing.QUESTION,
          "mentoring.SaveModel", Thing.MODEL,
          "stories.SendStory", Thing.MY_STORY,
          "stories.PassStoryGate", Thing.WAITING,
          "stories.ReturnStoryGate", Thing.WAITING,
          "identity.ChangePassword", Thing.NOTHING,
          "people.ExpireConsent", Thing.NOTHING,
          "mentoring.SaveMentorProfile", Thing.MENTOR);

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("EndAssignment.reason", "GOAL_MET"),
          Map.entry("GiveReason.reason", "Kiểm tra theo kế hoạch quý IV"),
          Map.entry("RevealIdentity.reason", "Cần liên hệ ngay trong ngày hôm nay"),
          Map.entry("Command.orgKind", "WOMEN_UNION"),
          Map.entry("Command.kind", "HOME_VISIT"),
          Map.entry("Command.mode", ""),
          Map.entry("Command.type", "N_PLUS_1"),
          Map.entry("Command.channel", "WEBSITE"),
          Map.entry("SaveOrganization.kind", "COMMUNE_POLICE"));

  @Inject private PolicyWorld world;
  @Inject private Clock clock;

  static Class<?> type(String name) {
    try {
      return Class.forName("vn.huongthien." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no such command: " + name, e);
    }
  }

  static List<Method> guarded(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.isAnnotationPresent(Requires.class))
        .toList();
  }

  static Thing about(String name) {
    Thing special = SPECIAL.get(name);
    if (special != null) {
      return special;
    }
    return guarded(type(name)).stream()
        .filter(m -> m.getParameterCount() == 1)
        .map(m -> m.getParameterTypes()[0])
        .filter(Class::isRecord)
        .flatMap(c -> Arrays.stream(c.getRecordComponents()))
        .filter(c -> c.getType() != Long.class && NAMED_BY.containsKey(c.getName()))
        .map(c -> NAMED_BY.get(c.getName()))
        .findFirst()
        .orElse(Thing.NOTHING);
  }

  /** Calls it; what it throws comes out as it is. */
  String call(Method method, Cell cell) throws Exception {
    Object bean = CDI.current().select(method.getDeclaringClass()).get();
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(t -> record(t, cell)).toArray();
    try {
      return String.valueOf(method.invoke(bean, arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Object record(Class<?> type, Cell cell) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = Arrays.stream(parts).map(p -> value(p, cell)).toArray();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " " + Arrays.toString(values), e);
    }
  }

  private @Nullable Object value(RecordComponent part, Cell cell) {
    Class<?> type = part.getType();
    if (type == Long.class) {
      return cell.name().equals("mentoring.SaveModel") && part.getName().equals("id")
          ? world.target(Thing.MODEL, cell.role(), cell.relation())
          : null;
    }
    if (type == long.class) {
      return id(part.getName(), cell);
    }
    if (type == List.class || type == Set.class) {
      return collection(part, cell);
    }
    if (part.getName().equals("notMetReason")) {
      return null;
    }
    if (type == String.class) {
      String owner = part.getDeclaringRecord().getEnclosingClass().getSimpleName();
      return part.getName().equals("idempotencyKey")
          ? UUID.randomUUID().toString()
          : CODES.getOrDefault(
              owner + "." + part.getName(),
              CODES.getOrDefault("Command." + part.getName(), "OTHER"));
    }
    if (type == Gate.class) {
      return cell.role() == Role.CHIEF ? Gate.EDITORIAL : Gate.LEGAL;
    }
    if (type == Instant.class) {
      boolean ahead = Set.of("plannedAt", "when").contains(part.getName());
      return clock.instant().plus(ahead ? 1 : -1, ChronoUnit.DAYS);
    }
    return simple(type);
  }

  private Object id(String name, Cell cell) {
    return switch (name) {
      case "caseId" -> world.caseOf(cell.role(), cell.relation());
      case "communeId" -> world.communeA();
      case "provinceId" -> world.provinceP();
      case "hostOrgId" -> world.organizationId();
      case "grantId" -> world.grantId();
      case "linkId" -> world.linkId();
      case "accountId", "mentorAccountId" ->
          cell.thing() == Thing.MENTOR
              ? world.target(Thing.MENTOR, cell.role(), cell.relation())
              : world.target(Thing.ACCOUNT, cell.role(), Relation.NONE);
      case "editionId" ->
          world.target(
              cell.thing() == Thing.WAITING
                  ? Thing.WAITING
                  : cell.name().endsWith("Privacy") || cell.name().endsWith("PrivacyGate")
                      ? Thing.ARTICLE
                      : Thing.NEWS,
              cell.role(),
              cell.relation());
      default -> world.target(cell.thing(), cell.role(), cell.relation());
    };
  }

  private Object collection(RecordComponent part, Cell cell) {
    Type of = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
    if (part.getType() == Set.class) {
      return Set.of();
    }
    long caseId = world.caseOf(cell.role(), cell.relation());
    return of == Long.class
        ? List.of(caseId)
        : of == ParticipantResult.class
            ? List.of(new ParticipantResult(caseId, "STABLE", ""))
            : List.of();
  }

  private Object simple(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Map<Class<?>, Object> usual =
        Map.of(
            int.class,
            1,
            boolean.class,
            false,
            LocalDate.class,
            BusinessTime.today(clock),
            StoryText.class,
            StoryWorld.text(),
            Disclosure.class,
            Disclosure.usual(),
            byte[].class,
            new byte[32],
            Identity.class,
            CaseWorld.named("Người Mới", ""),
            IntConsumer.class,
            (IntConsumer) n -> {},
            CaseFacts.class,
            new CaseFacts(
                "SERVED", BusinessTime.today(clock), Sex.M, 1990, "PROPERTY", "UNDER_3Y"));
    Object value = usual.get(type);
    if (value != null) {
      return value;
    }
    if (type == Integer.class) {
      return 1990;
    }
    throw new AssertionError("say what a command gets for " + type);
  }
}
