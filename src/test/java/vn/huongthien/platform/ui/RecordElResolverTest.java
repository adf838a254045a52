package vn.huongthien.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {
  record Row(String code, int count) {}

  private final RecordElResolver resolver = new RecordElResolver();
  private final ELContext context = new Context();

  @Test
  void readsComponents() {
    assertThat(resolver.getValue(context, new Row("HT-1", 3), "count")).isEqualTo(3);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesMethodsAndOtherObjectsToTheOthers() {
    assertThat(resolver.getValue(context, new Row("HT-1", 3), "other")).isNull();
    assertThat(resolver.getValue(context, "text", "code")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void neverWrites() {
    assertThat(resolver.isReadOnly(context, new Row("HT-1", 3), "code")).isTrue();
    assertThatExceptionOfType(PropertyNotWritableException.class)
        .isThrownBy(() -> resolver.setValue(context, new Row("HT-1", 3), "code", "x"));
  }

  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
