package vn.huongthien.harness;

/** The two sizes every page is looked at in. */
public enum Viewport {
  PHONE(360, 740),
  DESK(1280, 900);

  final int width;
  final int height;

  Viewport(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
