// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote in words of their own, word by word, and where its clauses end. Whoever rules
 * something out has not named it: <i>not the network</i> does not say <i>network</i>.
 *
 * <p>Drills are written in English; people write as they talk, so that the plain negations of the
 * languages of the program count as well.
 */
final class FreeWords {
  private static final Pattern WORD = Pattern.compile("[^\\s,.;:!?()]+");

  /** A blank must be near: the full stops in a version number end nothing. */
  private static final Pattern END =
      Pattern.compile("[,;:!?()].*|.*\\R.*|\\.\\s.*", Pattern.DOTALL);

  private static final Set<String> NEGATIONS =
      words(
          "not no never neither nor none cannot without isn't wasn't aren't weren't don't doesn't"
              + " didn't can't couldn't won't nothing excluded except"
              + " nicht kein keine keinen keiner keines weder ohne"
              + " pas aucun aucune sans ni ne"
              + " ningún ninguna ninguno sin tampoco"
              + " não nenhum nenhuma sem nem");

  /** What turns what was said before, so that a negation reaches no further. */
  private static final Set<String> TURNS =
      words(
          "but rather instead however although because sondern aber mais car sino pero mas porque");

  /** Behind a negation these say that it is none. */
  private static final Set<String> HARMLESS =
      words("only just merely doubt question nur zweifel seulement doute solo duda apenas dúvida");

  private static final Set<String> IS =
      words("is was are were be it its it's ist war es est était c'est es era é");

  /** What may follow a negation behind a word that it rules out. */
  private static final Set<String> BLAME =
      words(
          "the a an it this that cause reason problem fault issue culprit matter one reached guilty"
              + " die der das ursache grund problem schuld la le cause raison problème el causa"
              + " motivo problema culpa o razão");

  private static final List<List<String>> RULED_OUT =
      List.of(
          List.of("ruled", "out"),
          List.of("excluded"),
          List.of("has", "nothing", "to", "do"),
          List.of("can", "be", "ruled", "out"),
          List.of("ausgeschlossen"));

  private final List<String> words = new ArrayList<>();

  /** For each word whether a clause ends behind it. */
  private final List<Boolean> ends = new ArrayList<>();

  FreeWords(String text) {
    String said = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Matcher word = WORD.matcher(said);
    int from = -1;
    while (word.find()) {
      if (from >= 0) {
        ends.add(END.matcher(said.substring(from, word.start())).matches());
      }
      words.add(word.group());
      from = word.end();
    }
    ends.add(true);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(new java.util.LinkedHashSet<>(Arrays.asList(words.split(" "))));
  }

  /** Whether an answer stands among them and is not ruled out where it stands. */
  boolean name(String answer) {
    List<String> meant = new FreeWords(answer).words;
    if (meant.isEmpty()) {
      return false;
    }
    for (int i = 0; i + meant.size() <= words.size(); i++) {
      int behind = i + meant.size();
      if (words.subList(i, behind).equals(meant) && !negatedBefore(i) && !negatedBehind(behind)) {
        return true;
      }
    }
    return false;
  }

  private boolean negatedBefore(int at) {
    for (int i = at - 1; i >= 0 && !ends.get(i) && !TURNS.contains(words.get(i)); i--) {
      boolean harmless = i + 1 < words.size() && HARMLESS.contains(words.get(i + 1));
      if (NEGATIONS.contains(words.get(i)) && !harmless || insteadOf(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean insteadOf(int at) {
    return words.get(at).equals("of") && at > 0 && words.get(at - 1).equals("instead")
        || words.get(at).equals("than") && at > 0 && words.get(at - 1).equals("rather");
  }

  /** Only where nothing else is denied: a TPM that does not attest is named all the same. */
  private boolean negatedBehind(int at) {
    int end = at;
    while (at > 0 && end < words.size() && !ends.get(end - 1)) {
      end++;
    }
    List<String> rest = new ArrayList<>(words.subList(at, end));
    while (!rest.isEmpty() && IS.contains(rest.getFirst())) {
      rest.removeFirst();
    }
    boolean ruledOut =
        RULED_OUT.stream()
            .anyMatch(it -> rest.size() >= it.size() && rest.subList(0, it.size()).equals(it));
    return ruledOut
        || !rest.isEmpty()
            && NEGATIONS.contains(rest.getFirst())
            && BLAME.containsAll(rest.subList(1, rest.size()));
  }
}
