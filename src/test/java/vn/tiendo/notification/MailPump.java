package vn.tiendo.notification;

/** Sends at once what waits in the outbox; for tests of other rooms. */
public class MailPump {

    private final MailDispatch dispatch;

    MailPump(MailDispatch dispatch) {
        this.dispatch = dispatch;
    }

    public void sendDue() {
        dispatch.sendDue();
    }
}
