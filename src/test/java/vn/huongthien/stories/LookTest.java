package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.InMemoryKnownIndex;
import vn.huongthien.anonymize.KnownIdentifiers;

/** A draft is no way to ask whether somebody is being helped in another place. */
class LookTest {
  @Test
  void somebodyFromAnotherCaseLooksLikeAnyName() {
    InMemoryKnownIndex index = new InMemoryKnownIndex();
    index.putAll(Map.of("B1", KnownIdentifiers.named("Hoàng Thị Lệ Quyên").build()));
    index.markReady();
    Anonymizer engine = Anonymizer.builder().index(index).random(new Random(7)).build();
    KnownIdentifiers own = KnownIdentifiers.named("Trần Văn Khải").build();
    List<Finding> findings =
        engine
            .suggest("Hôm ấy Trần Văn Khải gặp Hoàng Thị Lệ Quyên ở chợ.", own, Context.forPublic())
            .findings();
    assertThat(findings).extracting(Look::of).containsExactly(Look.KNOWN, Look.FORM);
  }
}
