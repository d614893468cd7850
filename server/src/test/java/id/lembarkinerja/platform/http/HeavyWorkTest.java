package id.lembarkinerja.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.platform.Permission;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {
    private static final Permission NONE = () -> "none";
    private static final RouteDoc DOC = RouteDoc.json("A route.");

    private final HttpClient client = HttpClient.newHttpClient();

    private static WebServer server(Route... routes) {
        return server(1, routes);
    }

    private static WebServer server(int turns, Route... routes) {
        return WebServer.start(
                new WebServer.Address("127.0.0.1", 0, Optional.empty()),
                List.of(routes),
                (context, route) -> {},
                new HeavyWork(turns, 64 << 10, 200));
    }

    private CompletableFuture<HttpResponse<String>> get(WebServer server, String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void whoever_gets_no_turn_is_told_when_to_come_back_and_gets_it_then() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Route slow = Route.get("/slow", NONE, DOC, context -> {
            HeavyWork.takeTurn(context, 1);
            began.countDown();
            assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
        });
        Route large = Route.get("/large", NONE, DOC, context -> HeavyWork.takeTurn(context, 10 << 20));
        try (WebServer server = server(slow, large)) {
            CompletableFuture<HttpResponse<String>> first = get(server, "/slow");
            assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
            HttpResponse<String> refused = get(server, "/large").get(20, TimeUnit.SECONDS);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.body()).contains("\"type\":\"busy\"").contains("Tunggu");
            finish.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(get(server, "/large").get(20, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_small_file_worked_on_with_a_large_one_waits_for_all_turns() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Route slow = Route.get("/slow", NONE, DOC, context -> {
            HeavyWork.takeTurn(context, 1);
            began.countDown();
            assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
        });
        Route alone = Route.get("/alone", NONE, DOC, context -> Bodies.file(context));
        Route together = Route.get("/together", NONE, DOC, context -> Bodies.file(context, 10 << 20));
        try (WebServer server = server(2, slow, alone, together)) {
            CompletableFuture<HttpResponse<String>> first = get(server, "/slow");
            assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(get(server, "/alone").get(20, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(200);
            assertThat(get(server, "/together").get(20, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(503);
            finish.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(get(server, "/together").get(20, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_request_that_failed_gives_its_share_back() throws Exception {
        Route failing = Route.get("/failing", NONE, DOC, context -> {
            HeavyWork.takeMemory(context, 1 << 30);
            HeavyWork.takeTurn(context, 1 << 30);
            throw new IllegalStateException("on purpose");
        });
        try (WebServer server = server(failing)) {
            for (int i = 0; i < 3; i++) {
                assertThat(get(server, "/failing").get(20, TimeUnit.SECONDS).statusCode())
                        .isEqualTo(500);
            }
        }
    }

    @Test
    void a_request_that_needs_too_much_memory_ends_alone() throws Exception {
        Route greedy = Route.get("/greedy", NONE, DOC, context -> {
            throw new OutOfMemoryError("on purpose");
        });
        Route deep = Route.get("/deep", NONE, DOC, context -> {
            throw new StackOverflowError("on purpose");
        });
        Route modest = Route.get("/modest", NONE, DOC, context -> HeavyWork.takeTurn(context, 1));
        try (WebServer server = server(greedy, deep, modest)) {
            for (String path : List.of("/greedy", "/deep")) {
                HttpResponse<String> answer = get(server, path).get(20, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.body()).contains("too-demanding");
            }
            assertThat(get(server, "/modest").get(20, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_body_that_trickles_is_told_from_one_over_a_slow_line() {
        long second = 1_000_000_000L;
        assertThat(Pace.isTooSlow(0, 10 * second)).isFalse();
        assertThat(Pace.isTooSlow(300, 20 * second)).isTrue();
        assertThat(Pace.isTooSlow(20 * 5_000, 20 * second)).isFalse();
    }
}
