package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.Permission;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One address of the server: what it asks of the caller, whose affair it is, what it takes and gives, and who answers.
 * The routes are the only source of the web server, of the permissions and of the OpenAPI description.
 */
public record Route(
        HandlerType method, String path, Permission permission, Subject subject, RouteDoc doc, Handler handler) {

    /** A route that is about no single agency. */
    public static Route get(String path, Permission permission, RouteDoc doc, Handler handler) {
        return new Route(HandlerType.GET, path, permission, Subject.NONE, doc, handler);
    }

    /** As {@link #get}, for POST. */
    public static Route post(String path, Permission permission, RouteDoc doc, Handler handler) {
        return new Route(HandlerType.POST, path, permission, Subject.NONE, doc, handler);
    }

    /** As {@link #get}, for PUT. */
    public static Route put(String path, Permission permission, RouteDoc doc, Handler handler) {
        return new Route(HandlerType.PUT, path, permission, Subject.NONE, doc, handler);
    }

    /** As {@link #get}, for DELETE. */
    public static Route delete(String path, Permission permission, RouteDoc doc, Handler handler) {
        return new Route(HandlerType.DELETE, path, permission, Subject.NONE, doc, handler);
    }

    /** The same route, about the agency that {@code subject} finds in the request. */
    public Route about(Subject whose) {
        return new Route(method, path, permission, whose, doc, handler);
    }
}
