package vn.tiendo.calendar;

/** What a room that acts by deadlines gives the calendar: it does nothing by them while they are counted again. */
public interface DeadlineHold {

    /** Called before anything is read or moved; holds until the transaction of the change ends. */
    void hold();
}
