package vn.huongthien.newsroom.web;

import java.io.Serializable;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.EditionQueries;

/** The texts of an edition as a form holds them, and the hash of what the user began with. */
public class EditFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title = "";
  private String lead = "";
  private String body = "";
  private String placeLabel = "";
  private String notice = "";
  private String hash = "";

  void take(EditionQueries.View view) {
    title = view.title();
    lead = view.lead();
    body = view.body();
    placeLabel = view.placeLabel();
    notice = view.notice();
    hash = view.hash();
  }

  byte[] seen() {
    return HexFormat.of().parseHex(hash);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String typed) {
    title = text(typed);
  }

  public String getLead() {
    return lead;
  }

  public void setLead(@Nullable String typed) {
    lead = text(typed);
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String typed) {
    body = text(typed);
  }

  public String getPlaceLabel() {
    return placeLabel;
  }

  public void setPlaceLabel(@Nullable String typed) {
    placeLabel = text(typed);
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(@Nullable String typed) {
    notice = text(typed);
  }
}
