package vn.tiendo.register;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NumberBooks extends JpaRepository<NumberBook, NumberBook.Key> {

    /** Read apart from the entity: who locks the book afterwards finds it as it is then. */
    @Query("select b.lastNumber from NumberBook b where b.key = :key")
    Optional<Integer> lastNumber(NumberBook.Key key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from NumberBook b where b.key = :key")
    Optional<NumberBook> lock(NumberBook.Key key);
}
