package id.lembarkinerja.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void a_name_behind_an_at_sign_is_called_upon_whatever_stands_around_it() {
        assertThat(Mentions.in("Mohon @staf-dinsos, juga (@admin). Terima kasih @a.b_c!"))
                .containsExactly("a.b_c", "admin", "staf-dinsos");
    }

    @Test
    void a_full_stop_ends_the_sentence_and_not_the_name() {
        assertThat(Mentions.in("Tanya @staf.")).containsExactly("staf");
    }

    @Test
    void a_mail_address_calls_upon_nobody() {
        assertThat(Mentions.in("kirim ke dinsos@jambi.go.id atau @ kosong")).isEmpty();
    }
}
