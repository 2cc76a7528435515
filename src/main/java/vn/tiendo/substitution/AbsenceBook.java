package vn.tiendo.substitution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row under whose lock absences are entered: whether two of them agree is seen only from both. */
@Entity
@Table(name = "absence_book")
class AbsenceBook {

    @Id
    private int id;

    protected AbsenceBook() {}

    int id() {
        return id;
    }
}
