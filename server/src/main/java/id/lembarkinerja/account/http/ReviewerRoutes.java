package id.lembarkinerja.account.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Assigning;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who reviews which agencies. */
public final class ReviewerRoutes {
    private final Accounts accounts;

    /** On these accounts. */
    public ReviewerRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/reviewers",
                        Action.ASSIGN_REVIEWER,
                        RouteDoc.json("Those who review, with the agencies assigned to them."),
                        this::list),
                Route.put(
                        "/api/v1/reviewers/{username}/agencies",
                        Action.ASSIGN_REVIEWER,
                        RouteDoc.json("Make these the agencies a reviewer reviews: agencies, a list of ids.")
                                .body("application/json")
                                .problems(404, 422),
                        this::assign));
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        accounts.listReviewers().forEach(reviewer -> list.add(json(reviewer)));
        Answers.json(context, 200, list);
    }

    private void assign(Context context) {
        Set<String> agencies = agencies(Bodies.object(context));
        Assigning outcome = accounts.assign(
                context.pathParam("username"),
                agencies,
                Attributes.get(context, Caller.class).user().username());
        if (!(outcome instanceof Assigning.Assigned assigned)) {
            throw refusal(outcome).asException();
        }
        Answers.json(context, 200, json(assigned.reviewer()));
    }

    private static Set<String> agencies(ObjectNode body) {
        if (!(body.get("agencies") instanceof ArrayNode list)) {
            throw Problems.parameter("agencies", "harus berupa daftar kode perangkat daerah")
                    .asException();
        }
        Set<String> agencies = new TreeSet<>();
        for (JsonNode agency : list) {
            if (!agency.isTextual()) {
                throw Problems.parameter("agencies", "harus berupa daftar kode perangkat daerah")
                        .asException();
            }
            agencies.add(agency.textValue());
        }
        return agencies;
    }

    private static Problem refusal(Assigning outcome) {
        if (outcome instanceof Assigning.NoReviewer other) {
            return Problem.of(
                    422,
                    "no-reviewer",
                    "Bukan penelaah",
                    "Pengguna " + other.user().name() + " berperan "
                            + other.user().role().label() + ", jadi tidak dapat ditugaskan menelaah. Pilih penelaah.");
        }
        if (outcome instanceof Assigning.UnknownAgencies unknown) {
            return Problem.of(
                    422,
                    "unknown-agency",
                    "Perangkat daerah tidak dikenal",
                    "Tidak ada perangkat daerah dengan kode " + String.join(", ", unknown.agencies())
                            + ", jadi penugasan tidak diubah. Muat ulang daftar perangkat daerah, lalu pilih lagi.");
        }
        return Problems.notFound();
    }

    private static ObjectNode json(User reviewer) {
        ObjectNode json = Json.object().put("username", reviewer.username()).put("name", reviewer.name());
        ArrayNode agencies = json.putArray("agencies");
        new TreeSet<>(reviewer.assigned()).forEach(agencies::add);
        return json;
    }
}
