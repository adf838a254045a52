package vn.huongthien.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Ids;

/**
 * Opens a page without a browser: makes its bean, sets the parameters that its file declares, runs
 * the actions that its file declares, and reads everything its bean would show.
 */
@ApplicationScoped
public class Pages {
  private static final Pattern PARAM =
      Pattern.compile("<f:viewParam name=\"(\\w+)\" value=\"#\\{(\\w+)\\.(\\w+)}\"");
  private static final Pattern ACTION =
      Pattern.compile("<f:viewAction action=\"#\\{(\\w+)\\.(\\w+)}\"");
  private static final Pattern BEAN = Pattern.compile("\\b(\\w+Page)\\.");

  /** What the parameters name; a page with two of them is asked for each alone. */
  static final Map<String, Thing> NAMING =
      Map.ofEntries(
          Map.entry("/app/desk/case?id", Thing.CASE),
          Map.entry("/app/mentoring/answer?id", Thing.QUESTION),
          Map.entry("/app/mentoring/assign?case", Thing.CASE),
          Map.entry("/app/mentoring/assignment?id", Thing.ASSIGNMENT),
          Map.entry("/app/mentoring/model-edit?id", Thing.MODEL),
          Map.entry("/app/mentoring/model?id", Thing.MODEL),
          Map.entry("/app/mentoring/mentor?id", Thing.MENTOR),
          Map.entry("/app/mentoring/mentor-edit?id", Thing.MENTOR),
          Map.entry("/app/people/consent?id", Thing.CONSENT),
          Map.entry("/app/people/consent-slip?id", Thing.CONSENT),
          Map.entry("/app/people/consents?case", Thing.CASE),
          Map.entry("/app/people/intake-slip?id", Thing.CASE),
          Map.entry("/app/people/reason?case", Thing.CASE),
          Map.entry("/app/people/status?id", Thing.CASE),
          Map.entry("/app/people/restrict?id", Thing.CASE),
          Map.entry("/app/stories/anonymise?id", Thing.STORY),
          Map.entry("/app/stories/confirm?edition", Thing.WAITING),
          Map.entry("/app/stories/edit?id", Thing.MY_STORY),
          Map.entry("/app/stories/edit?case", Thing.CASE),
          Map.entry("/app/stories/model?model", Thing.MODEL),
          Map.entry("/app/stories/view?id", Thing.MY_STORY),
          Map.entry("/app/support/activity?id", Thing.ACTIVITY),
          Map.entry("/app/support/log?case", Thing.CASE),
          Map.entry("/app/support/log?activity", Thing.MY_ACTIVITY),
          Map.entry("/app/support/plan?case", Thing.CASE),
          Map.entry("/app/identity/account?id", Thing.ACCOUNT),
          Map.entry("/app/territory/organization-edit?id", Thing.ORGANIZATION),
          Map.entry("/app/newsroom/article?id", Thing.ARTICLE),
          Map.entry("/app/newsroom/privacy-gate?id", Thing.ARTICLE),
          Map.entry("/app/newsroom/item?id", Thing.NEWS),
          Map.entry("/app/newsroom/review?id", Thing.NEWS),
          Map.entry("/app/newsroom/takedown?id", Thing.PUBLICATION));

  /** Pages that are lists of scoped things, and what narrows them to ours. */
  static final Map<String, Thing> LISTS =
      Map.of(
          "/app/people/cases", Thing.CASES,
          "/app/stories/list", Thing.CASES,
          "/app/support/due", Thing.CASES,
          "/app/desk/work", Thing.CASES,
          "/app/today", Thing.CASES,
          "/app/desk/tasks", Thing.CASES,
          "/app/mentoring/mentors", Thing.MENTORS,
          "/app/mentoring/models", Thing.MODELS);

  /** Lists that show ours only when they are asked like this. */
  private static final Map<String, String> ASKED_FOR =
      Map.of("/app/desk/work?show", "persons", "/app/support/due?who", "all");

  private static final List<String> NARROWS =
      List.of("q", "state", "page", "show", "who", "type", "tab", "mentor", "need", "all", "do");

  /** Filters and the like: they name nothing that has a scope. */
  static final List<String> PLAIN =
      List.of(
          "skill",
          "back",
          "free",
          "ending",
          "outcome",
          "actor",
          "action",
          "object",
          "objectId",
          "from",
          "to",
          "role",
          "commune",
          "supervision",
          "help",
          "basis",
          "mine",
          "sort",
          "desc",
          "run",
          "province",
          "kind",
          "level",
          "closed");

  @Inject private ServletContext context;
  @Inject private PolicyWorld world;

  /** The ways to ask for a page: with each parameter that names something, or as it is. */
  List<Thing> about(String view) {
    List<Thing> found = new ArrayList<>();
    params(view)
        .keySet()
        .forEach(
            p -> {
              Thing thing = NAMING.get(view + "?" + p);
              if (thing != null) {
                found.add(thing);
              }
            });
    if (found.isEmpty()) {
      found.add(LISTS.getOrDefault(view, Thing.NOTHING));
    }
    return found;
  }

  /** Parameters of pages of which nobody has said what they name. */
  List<String> unknownParams(String view) {
    return params(view).keySet().stream()
        .filter(p -> !NAMING.containsKey(view + "?" + p))
        .filter(p -> !NARROWS.contains(p) && !PLAIN.contains(p) && !p.equals("previous"))
        .map(p -> view + "?" + p)
        .toList();
  }

  private Map<String, String> params(String view) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = PARAM.matcher(text(view));
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2) + "." + matcher.group(3));
    }
    return found;
  }

  /** Each page is a request of its own: what a bean remembered of the last one is gone. */
  void newRequest() {
    BeanManager manager = CDI.current().getBeanManager();
    AlterableContext requests = (AlterableContext) manager.getContext(RequestScoped.class);
    manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(b -> b.getScope() == RequestScoped.class)
        .filter(b -> b.getBeanClass().getName().startsWith("vn.huongthien."))
        .forEach(requests::destroy);
  }

  /** Opens the page as whoever acts now; everything that its beans show. */
  String open(Cell cell) throws Exception {
    String text = text(cell.name());
    Map<String, Object> beans = new LinkedHashMap<>();
    Matcher names = BEAN.matcher(text);
    while (names.find()) {
      Object bean = beans.containsKey(names.group(1)) ? null : make(names.group(1));
      if (bean != null) {
        beans.put(names.group(1), bean);
      }
    }
    for (Map.Entry<String, String> param : params(cell.name()).entrySet()) {
      String value = value(param.getKey(), cell);
      if (value != null) {
        String[] to = param.getValue().split("[.]", -1);
        set(Objects.requireNonNull(beans.get(to[0]), to[0]), to[1], value);
      }
    }
    Matcher actions = ACTION.matcher(text);
    while (actions.find()) {
      call(Objects.requireNonNull(beans.get(actions.group(1))), actions.group(2));
    }
    Shown shown = new Shown();
    beans.values().forEach(shown::bean);
    return shown.text();
  }

  private @Nullable String value(String param, Cell cell) {
    Thing thing = NAMING.get(cell.name() + "?" + param);
    if (thing != null) {
      return thing == cell.thing()
          ? Ids.text(world.target(thing, cell.role(), cell.relation()))
          : null;
    }
    String fixed = ASKED_FOR.get(cell.name() + "?" + param);
    if (fixed != null || !param.equals("q") || !cell.thing().isList()) {
      return fixed;
    }
    return switch (cell.thing()) {
      case MODELS -> PolicyWorld.MODEL_NAME;
      case MENTORS -> null;
      default -> world.codeOf(cell.relation());
    };
  }

  private static @Nullable Object make(String name) {
    Bean<?> bean = CDI.current().getBeanManager().getBeans(name).stream().findFirst().orElse(null);
    if (bean == null) {
      return null;
    }
    var instance = new Unmanaged<>(bean.getBeanClass()).newInstance();
    return instance.produce().inject().postConstruct().get();
  }

  private static void set(Object bean, String property, String value) throws Exception {
    String setter =
        "set" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Method method =
        Arrays.stream(bean.getClass().getMethods())
            .filter(m -> m.getName().equals(setter))
            .findFirst()
            .orElseThrow(() -> new AssertionError(bean + "." + setter));
    method.invoke(bean, value);
  }

  private static void call(Object bean, String action) throws Exception {
    try {
      bean.getClass().getMethod(action).invoke(bean);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private String text(String view) {
    try (InputStream in = context.getResourceAsStream(view + ".xhtml")) {
      return new String(Objects.requireNonNull(in, view).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(view, e);
    }
  }
}
