package vn.tiendo.bulk.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.shared.ui.FormPanel;

/** Takes its time with each row. */
public record SlowAct(int number, Duration each) implements BulkAct {

    @Override
    public String title() {
        return "Việc lâu";
    }

    @Override
    public String explanation() {
        return "";
    }

    @Override
    public List<BulkRow> rows() {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new BulkRow(Integer.toString(n), "Việc " + n, "", null, null))
                .toList();
    }

    @Override
    public void ask(FormPanel form, Runnable changed) {
        // nothing is asked
    }

    @Override
    public String submit(int rows) {
        return "Làm " + rows + " việc";
    }

    @Override
    public BulkRun.Act read() {
        return row -> LockSupport.parkNanos(each.toNanos());
    }
}
