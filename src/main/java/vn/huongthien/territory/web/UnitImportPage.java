package vn.huongthien.territory.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import vn.huongthien.platform.csv.CsvText;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.territory.ImportReport;
import vn.huongthien.territory.ImportUnits;
import vn.huongthien.territory.RowError;
import vn.huongthien.territory.UnitImports;

/**
 * Looks at an uploaded list first, then takes it over in the background and shows how far it is.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class UnitImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  @Inject private ImportUnits importUnits;
  @Inject private UnitImports imports;
  @Inject private RequestLanguage language;

  private transient @Nullable Part file;
  private @Nullable String run;
  private @Nullable String text;
  private @Nullable ImportReport report;

  /** An error as a person reads it. */
  public record ErrorLine(long row, String message) {}

  /** Reads the file and says what it would change; nothing is changed yet. */
  public void preview() throws IOException {
    report = null;
    text = null;
    if (file == null) {
      return;
    }
    try (InputStream in = file.getInputStream()) {
      text = CsvText.decode(in.readAllBytes()).orElse(null);
    }
    if (text == null) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, language.text("territory.import.notUtf8"), null));
      return;
    }
    report = importUnits.preview(new ImportUnits.Command(text, done -> {}));
  }

  /** Starts the import of what was looked at and goes on to its progress. */
  public String apply() {
    ImportReport seen = report;
    if (text == null || seen == null || !seen.isClean()) {
      return "";
    }
    long id = imports.start(text, seen.rows());
    text = null;
    return "/app/territory/import?faces-redirect=true&run=" + Ids.text(id);
  }

  public UnitImports.@Nullable Run getProgress() {
    if (run == null) {
      return null;
    }
    Optional<UnitImports.Run> found = imports.find(Ids.parse(run, "import"));
    return found.orElseThrow(() -> new NotFound("import"));
  }

  public List<ErrorLine> getErrors() {
    ImportReport seen = report;
    return seen == null ? List.of() : seen.errors().stream().limit(SHOWN).map(this::line).toList();
  }

  private ErrorLine line(RowError error) {
    String message = language.text("territory.import.error." + error.code(), error.value());
    return new ErrorLine(error.line(), message);
  }

  public @Nullable ImportReport getReport() {
    return report;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getRun() {
    return run;
  }

  public void setRun(@Nullable String run) {
    this.run = run;
  }
}
