package vn.huongthien.platform.ui;

import jakarta.faces.component.FacesComponent;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * ht:button: posts its form and shows the form again, can't be pressed twice meanwhile, and looks
 * as its {@code kind} says. It needs script: PrimeFaces refuses a post without its nonce.
 */
@FacesComponent(Button.TYPE)
public class Button extends CommandButton {
  static final String TYPE = "ht.Button";

  @Override
  public Object getValue() {
    Object label = getAttributes().get("label");
    return label == null ? super.getValue() : label;
  }

  @Override
  public String getUpdate() {
    String update = super.getUpdate();
    return update == null || update.isEmpty() ? "@form" : update;
  }

  @Override
  public String getProcess() {
    String process = super.getProcess();
    return process == null || process.isEmpty() ? "@form" : process;
  }

  @Override
  public String resolveStyleClass() {
    Object kind = getAttributes().getOrDefault("kind", "primary");
    return super.resolveStyleClass() + " ht-button ht-button--" + kind;
  }
}
