package vn.huongthien.stories;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;

/** The sheet as JSON; it is sealed before it is stored. */
final class SheetCodec {
  private SheetCodec() {}

  static String write(FindingSheet sheet) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Mark mark : sheet.marks()) {
      Finding f = mark.finding();
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("start", f.start())
              .add("end", f.end())
              .add("kind", f.kind().name())
              .add("source", f.source().name())
              .add("confidence", f.confidence())
              .add("rule", f.rule())
              .add("proposed", f.replacement())
              .add("why", f.why())
              .add("replacement", mark.replacement())
              .add("reason", mark.reason());
      Decision.Action action = mark.action();
      if (action != null) {
        one.add("action", action.name());
      }
      all.add(one);
    }
    return all.build().toString();
  }

  static FindingSheet read(String json) {
    if (json.isEmpty()) {
      return FindingSheet.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      List<Mark> marks =
          reader.readArray().getValuesAs(JsonObject.class).stream().map(SheetCodec::mark).toList();
      return FindingSheet.of(marks);
    }
  }

  private static Mark mark(JsonObject o) {
    Finding finding =
        new Finding(
            o.getInt("start"),
            o.getInt("end"),
            Kind.valueOf(o.getString("kind")),
            Source.valueOf(o.getString("source")),
            o.getJsonNumber("confidence").doubleValue(),
            o.getString("rule"),
            o.getString("proposed"),
            o.getString("why"));
    return new Mark(
        finding,
        o.containsKey("action") ? Decision.Action.valueOf(o.getString("action")) : null,
        o.getString("replacement"),
        o.getString("reason"));
  }
}
