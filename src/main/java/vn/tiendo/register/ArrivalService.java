package vn.tiendo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;

/** Enters what arrives into the units' registers of incoming documents; the room that receives it has asked who may. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ArrivalService {

    private static final int MAX_DIGITS = 5;

    private final BookWriter writer;
    private final BookReader reader;
    private final Clock clock;

    ArrivalService(BookWriter writer, BookReader reader, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.clock = clock;
    }

    /** The number that comes next in the unit's register of this year; proposed, not yet taken. */
    @Transactional(readOnly = true)
    public int proposed(UUID unitId) {
        return Math.addExact(reader.lastArrival(unitId, today().getYear()), 1);
    }

    /**
     * Enters a document; the unit's register is held until commit, so that two clerks never use the same number.
     *
     * @param typed the clerk's number; the next one is taken if it is empty
     * @return the number that it has now
     * @throws InvalidInput if it is no whole number, or another document of the year has it
     */
    public int receive(UUID unitId, String typed, Arrival arrival) {
        int wanted = typed.isBlank() ? 0 : number(typed.strip());
        LocalDate today = today();
        int last = writer.holdArrivals(unitId, today.getYear());
        int number = wanted == 0 ? Math.addExact(last, 1) : wanted;
        if (number > RegisterService.MAX_NUMBER) {
            throw new InvalidInput("number", "register.number-too-large");
        }
        if (writer.hasArrival(unitId, today.getYear(), number)) {
            throw new InvalidInput("number", "register.problem.arrival-taken", Integer.toString(number));
        }
        writer.enter(unitId, number, today, arrival);
        return number;
    }

    /** The head gave the document to somebody; nothing happens for what is in no register. */
    public void passedOn(UUID subjectId, String receivers) {
        writer.passedOn(subjectId, receivers, today());
    }

    private static int number(String typed) {
        if (!typed.matches("[0-9]{1," + MAX_DIGITS + "}") || Integer.parseInt(typed) == 0) {
            throw new InvalidInput("number", "register.problem.arrival-whole");
        }
        return Integer.parseInt(typed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
