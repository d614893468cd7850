/** The web server: routes, problem answers, bodies, static files, OpenAPI. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform.http;
