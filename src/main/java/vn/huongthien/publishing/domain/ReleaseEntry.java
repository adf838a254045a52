package vn.huongthien.publishing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import vn.huongthien.publishing.FactLines;
import vn.huongthien.shared.Ids;

/**
 * What one release told about its subject. It stays after a takedown: what was public once may have
 * been kept by somebody.
 */
@Entity
@Table(name = "release_register")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class ReleaseEntry {
  @Id private long id;

  @Column(name = "subject_token")
  private byte[] subjectToken = new byte[0];

  @Column(name = "publication_id")
  private long publicationId;

  private String facts = "";
  private long k;

  @Column(name = "cumulative_k")
  private long cumulativeK;

  @Column(name = "released_at")
  private Instant releasedAt = Instant.EPOCH;

  protected ReleaseEntry() {}

  public ReleaseEntry(
      byte[] subjectToken,
      long publicationId,
      Map<String, String> facts,
      long k,
      long cumulativeK) {
    this.id = Ids.next();
    this.subjectToken = subjectToken.clone();
    this.publicationId = publicationId;
    this.facts = FactLines.write(facts);
    this.k = k;
    this.cumulativeK = cumulativeK;
  }

  public ReleaseEntry at(Instant now) {
    releasedAt = now;
    return this;
  }

  public Instant releasedAt() {
    return releasedAt;
  }

  public Map<String, String> facts() {
    return FactLines.read(facts);
  }
}
