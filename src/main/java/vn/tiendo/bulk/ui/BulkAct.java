package vn.tiendo.bulk.ui;

import java.util.List;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.shared.ui.FormPanel;

/** What can be done with each of some chosen rows, and what is asked once for all of them; in the reader's language. */
public interface BulkAct {

    /** Heading, e.g. "Giao việc cho người khác". */
    String title();

    /** What will happen with each, in a sentence or two; may be empty. */
    String explanation();

    /** The rows in the order of the list, each with why it cannot be done, by what is entered so far. */
    List<BulkRow> rows();

    /**
     * Adds the fields.
     *
     * @param changed to be run when what is entered changes which rows can be done
     */
    void ask(FormPanel form, Runnable changed);

    /** Words of the button, with how many rows will be done. */
    String submit(int rows);

    /** What is done with each row, by what is entered. @throws vn.tiendo.shared.InvalidInput if something is missing */
    BulkRun.Act read();

    /** What is to be known when all is done besides how many; may be empty. */
    default String outcome() {
        return "";
    }
}
