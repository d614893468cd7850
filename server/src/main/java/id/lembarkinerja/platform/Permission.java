package id.lembarkinerja.platform;

/**
 * What a route asks of its caller. The one implementation is the enum of actions in the account feature; it stands here
 * so that the web server need not know accounts.
 */
public interface Permission {
    /** Name of the action, as in the table of permissions. */
    String name();
}
