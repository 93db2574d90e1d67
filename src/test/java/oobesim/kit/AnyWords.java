// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Somebody who does by chance what the screen offers, with what the people of the bench know. */
final class AnyWords {
  private static final List<String> KEYS =
      List.of("WIN", "WIN", "A", "ENTER", "CTRL+SHIFT+D", "SHIFT+F10", "CTRL+ALT+DEL", "ESC");
  private static final List<String> TEXTS =
      List.of("joni@contoso.com", "joni@contoso.com", "Cloud-1", "Cloud-1", "wrong", "Guest-1", "");
  private static final List<Duration> WAITS =
      List.of(Duration.ofSeconds(3), Duration.ofMinutes(1), Duration.ofMinutes(20));

  private final Random random;

  AnyWords(long seed) {
    random = new Random(seed);
  }

  /** Does one thing. */
  void lead(Rehearsal run) {
    List<String> controls = run.controls();
    int choice = random.nextInt(10);
    if (run.screen().equals("off")) {
      run.powerOn();
    } else if (choice < 6 && !controls.isEmpty()) {
      use(run, one(controls));
    } else if (choice < 8) {
      run.passes(one(WAITS));
    } else if (choice == 8) {
      run.key(one(KEYS));
    } else {
      run.internet(random.nextInt(4) > 0);
    }
  }

  /** What is disabled is noted as refused, as a script's useless click. */
  private void use(Rehearsal run, String id) {
    String control = id.substring(id.indexOf('/') + 1);
    if (control.matches("username|password|network-key|command|name")) {
      run.type(id, one(TEXTS));
    } else {
      run.play("click " + control);
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
