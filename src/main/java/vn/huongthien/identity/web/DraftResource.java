package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.identity.Drafts;

/** Saves and hands back half-filled forms of whoever is signed in. */
@Path("drafts/{form}{key:(/[^/]+)?}")
@RequestScoped
public class DraftResource {
  private static final int LONGEST = 400_000;
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");

  private final Drafts drafts;

  @Inject
  public DraftResource(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The draft, or 204 when there is none. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response load(
      @PathParam("form") String form,
      @PathParam("key") String inPath,
      @QueryParam("key") @Nullable String inQuery) {
    String key = key(inPath, inQuery);
    if (!valid(form, key)) {
      return Response.status(Status.BAD_REQUEST).build();
    }
    Optional<Drafts.Saved> saved = drafts.loadSaved(form, key);
    return saved
        .map(s -> Response.ok(answer(s).toString()).build())
        .orElseGet(() -> Response.noContent().build());
  }

  /** Keeps the fields; none at all throws the draft away. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(
      @PathParam("form") String form,
      @PathParam("key") String inPath,
      @QueryParam("key") @Nullable String inQuery,
      @HeaderParam("X-Requested-With") @Nullable String sender,
      String body) {
    String key = key(inPath, inQuery);
    Optional<JsonObject> fields = fields(body);
    if (!"ht".equals(sender) || !valid(form, key) || fields.isEmpty()) {
      return Response.status(Status.BAD_REQUEST).build();
    }
    if (fields.get().isEmpty()) {
      drafts.discard(form, key);
    } else {
      drafts.save(form, key, fields.get().toString());
    }
    return Response.noContent().build();
  }

  private static JsonObject answer(Drafts.Saved saved) {
    return Json.createObjectBuilder()
        .add("savedAt", saved.savedAt().toString())
        .add(
            "fields",
            fields("{\"fields\":" + saved.json() + "}").orElse(JsonValue.EMPTY_JSON_OBJECT))
        .build();
  }

  private static Optional<JsonObject> fields(String body) {
    if (body.length() > LONGEST) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return Optional.ofNullable(reader.readObject().getJsonObject("fields"));
    } catch (JsonException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static String key(String inPath, @Nullable String inQuery) {
    return inQuery != null ? inQuery : inPath.replace("/", "");
  }

  private static boolean valid(String form, String key) {
    return FORM.matcher(form).matches() && KEY.matcher(key).matches();
  }
}
