package id.lembarkinerja.platform.http;

import io.javalin.http.Context;

/** Lets a request through to its handler or throws a {@link ProblemException}. There is one, before every route. */
@FunctionalInterface
public interface Gate {
    /** Returns when the caller may do what the route declares. */
    void admit(Context context, Route route);
}
