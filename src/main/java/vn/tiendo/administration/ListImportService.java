package vn.tiendo.administration;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.CalendarChange;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.spreadsheet.SheetRow;
import vn.tiendo.spreadsheet.SpreadsheetReader;

/** Brings lists in: all rows or none, and the same list twice changes nothing the second time. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ListImportService {

    private final UnitAdminService units;
    private final PeopleAdminService people;
    private final CalendarService calendar;

    ListImportService(UnitAdminService units, PeopleAdminService people, CalendarService calendar) {
        this.units = units;
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * Tells what bringing the list in would do, and everything that is wrong with it; changes nothing.
     *
     * @throws vn.tiendo.spreadsheet.SheetTooLarge if it is larger than what is taken
     * @throws vn.tiendo.spreadsheet.SheetUnreadable if it is no such file
     */
    @Transactional(readOnly = true)
    public ListPreview check(ListKind kind, String fileName, byte[] content) {
        List<SheetRow> sheet = SpreadsheetReader.read(fileName, content);
        return switch (kind) {
            case UNITS -> new UnitList(sheet, units.book()).preview();
            case PEOPLE -> new PeopleList(sheet, people.book()).preview();
            case HOLIDAYS -> {
                HolidayList list = new HolidayList(sheet, calendar::year);
                CalendarChange change = list.change();
                yield list.preview(change.isEmpty() ? List.of() : calendar.preview(change));
            }
        };
    }

    /**
     * Judges the list again, as things are now, and writes it in this one transaction.
     *
     * @param progress is told of each slice; may end it, and with it the transaction, as long as nothing is committed
     * @throws ListNotClean if anything is wrong with it
     */
    public ListPreview bring(ListKind kind, String fileName, byte[] content, Progress progress) {
        ListPreview done = bring(kind, SpreadsheetReader.read(fileName, content), fileName, progress);
        progress.sealAtCommit();
        return done;
    }

    private ListPreview bring(ListKind kind, List<SheetRow> sheet, String fileName, Progress progress) {
        return switch (kind) {
            case UNITS -> {
                UnitList list = new UnitList(sheet, units.bookToChange());
                ListPreview preview = clean(list.preview());
                progress.expect(list.fresh().size() + list.changed().size());
                units.bring(list.fresh(), list.changed(), fileName, progress::advance);
                yield preview;
            }
            case PEOPLE -> {
                PeopleList list = new PeopleList(sheet, people.bookToChange());
                ListPreview preview = clean(list.preview());
                progress.expect(list.change().size());
                people.bring(list.change(), fileName, progress::advance);
                yield preview;
            }
            case HOLIDAYS -> {
                HolidayList list = new HolidayList(sheet, calendar::year);
                clean(list.preview(List.of()));
                CalendarChange change = list.change();
                yield list.preview(change.isEmpty() ? List.of() : calendar.apply(change, list.version()));
            }
        };
    }

    /** Headings and two example rows. */
    public List<List<String>> template(ListKind kind) {
        return ListLayout.of(kind).template();
    }

    private static ListPreview clean(ListPreview preview) {
        if (!preview.isClean()) {
            throw new ListNotClean(preview.problems().size());
        }
        return preview;
    }
}
