package vn.tiendo.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The numbers of one authority's outgoing documents in one year. */
@Entity
@Table(name = "number_book")
class NumberBook {

    @EmbeddedId
    private Key key;

    private int lastNumber;

    @SuppressWarnings("NullAway.Init")
    protected NumberBook() {}

    int next() {
        return Math.addExact(lastNumber, 1);
    }

    void used(int number) {
        lastNumber = Math.max(lastNumber, number);
    }

    void startAfter(int last) {
        lastNumber = last;
    }

    int lastNumber() {
        return lastNumber;
    }

    /** Numbers restart on 1 January. */
    @Embeddable
    record Key(UUID unitId, int bookYear) implements Serializable {}
}
