package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Scans of what the following officer records for a unit: his own until then, closed from then on. */
@IntegrationTest
class ScanAccessTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final FileSubject folder = new FileSubject(ScanGuard.TYPE, Ids.next());

    @Autowired
    private Campaign campaign;

    @Autowired
    private FileService files;

    private UUID unit;

    @BeforeEach
    void issue() {
        unit = campaign.unit(campaign.issue(), UNIT.code()).id();
    }

    @Test
    void onlyTheUploaderReadsAScanBeforeItIsRecorded() {
        UUID scan = campaign.actAs.as("cv.th", () -> store("a.pdf"));

        campaign.actAs.as("cv.th", () -> assertThat(files.facts(scan).name()).isEqualTo("a.pdf"));
        for (String other : new String[] {"cv.vhtt", UNIT.head(), "chuctich.dakna"}) {
            campaign.actAs.as(other, () -> {
                assertThatThrownBy(() -> files.open(scan)).isInstanceOf(NotFound.class);
                assertThat(files.of(folder)).isEmpty();
            });
        }
    }

    @Test
    void anUploadThatEndsAfterTheRecordingComesTooLate() {
        campaign.actAs.as("cv.th", () -> {
            store("a.pdf");
            InputStream slow = new SequenceInputStream(new ByteArrayInputStream(PDF), new InputStream() {
                private boolean recorded;

                @Override
                public int read() {
                    if (!recorded) {
                        recorded = true;
                        record();
                    }
                    return -1;
                }
            });
            assertThatThrownBy(() -> files.store(folder, "late.pdf", slow)).isInstanceOf(NotFound.class);
            assertThat(files.of(folder)).extracting(StoredFile::name).containsExactly("a.pdf");
        });
    }

    @Test
    void aStrangersFileIsNoPartOfTheRecord() {
        campaign.actAs.as("cv.vhtt", () -> store("stray.pdf"));
        campaign.actAs.as("cv.th", () -> {
            store("a.pdf");
            record();
        });

        for (String reader : new String[] {"cv.th", UNIT.head()}) {
            campaign.actAs.as(
                    reader,
                    () -> assertThat(files.of(folder))
                            .extracting(StoredFile::name)
                            .containsExactly("a.pdf"));
        }
    }

    private void record() {
        campaign.addressees.receive(
                campaign.ticket("receive-directive", unit).onBehalf("Xã mất điện", folder.id()), "");
    }

    private UUID store(String name) {
        return files.store(folder, name, new ByteArrayInputStream(PDF));
    }
}
