package vn.huongthien.policy;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All text that can be read out of a page's bean: what the page could show, and more. */
final class Shown {
  private static final int DEEP = 8;

  private final StringBuilder out = new StringBuilder();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  String text() {
    return out.toString();
  }

  void bean(Object bean) {
    read(bean, 0);
  }

  private void read(@Nullable Object value, int depth) {
    if (value == null || depth > DEEP) {
      return;
    }
    if (value instanceof CharSequence || value instanceof Number || value instanceof Enum<?>) {
      out.append(value).append('\n');
    } else if (value instanceof Optional<?> maybe) {
      read(maybe.orElse(null), depth);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (k, v) -> {
            read(k, depth + 1);
            read(v, depth + 1);
          });
    } else if (value instanceof Iterable<?> many) {
      many.forEach(one -> read(one, depth + 1));
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        read(Array.get(value, i), depth + 1);
      }
    } else if (isOurs(value) && seen.add(value)) {
      object(value, depth);
    }
  }

  private static boolean isOurs(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("vn.huongthien.") && !name.contains("$Proxy$");
  }

  private void object(Object value, int depth) {
    if (value.getClass().isRecord()) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        read(get(value, part.getAccessor()), depth + 1);
      }
      return;
    }
    Arrays.stream(value.getClass().getMethods())
        .filter(m -> m.getParameterCount() == 0 && m.getName().matches("(get|is)[A-Z].*"))
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && isOursToo(m))
        .sorted(java.util.Comparator.comparing(Method::getName))
        .forEach(m -> read(get(value, m), depth + 1));
  }

  private static boolean isOursToo(Method method) {
    return method.getDeclaringClass().getName().startsWith("vn.huongthien.");
  }

  /** What can be read only while a page is being rendered is left out. */
  private static @Nullable Object get(Object value, Method method) {
    try {
      method.setAccessible(true);
      return method.invoke(value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }
}
