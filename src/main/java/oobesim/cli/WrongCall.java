// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Nearest;
import oobesim.i18n.Languages;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.provisioning.around.LanguageTag;
import oobesim.record.store.StoreAddress;
import oobesim.snapshot.Box;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a call that could not be read: the reader of the command line would say it in
 * English.
 *
 * @param wrong what it found
 * @param arguments the whole call
 */
record WrongCall(ParameterException wrong, List<String> arguments) {
  /** Words of a form of their own, and what is said of one that has another. */
  private static final Map<Class<?>, Function<String, Phrase>> FORMS =
      Map.of(
          ScreenSize.class, word -> Refusal.of("wrong-size", "word", word),
          Box.class, word -> Refusal.of("wrong-rectangle", "word", word),
          Shard.class, word -> Refusal.of("wrong-part", "word", word),
          Locale.class, word -> Refusal.of("wrong-language", "word", word),
          Instant.class, word -> Refusal.of("wrong-time", "word", word));

  /**
   * What is wrong, what was probably meant, and where to look, each in a line; names and secrets in
   * an address that stands in a wrong place are left out.
   */
  Stream<String> told(Words words) {
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return Stream.of(
            Stream.of("oobesim: " + fault().map(words::say).orElseGet(wrong::getMessage)),
            meant().map(option -> words.say(Refusal.of("meant", "option", option))).stream(),
            Stream.of(words.say(Refusal.of("help", "command", help))))
        .flatMap(lines -> lines)
        .map(StoreAddress::withoutKey);
  }

  /** The language that the call asks for, though it could not be read; empty for none. */
  Optional<Locale> language() {
    String option = LanguageOption.NAME;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      boolean next = word.equals(option) && i + 1 < arguments.size();
      if (next || word.startsWith(option + "=")) {
        String tag = next ? arguments.get(i + 1) : word.substring(option.length() + 1);
        return LanguageTag.locale(tag).filter(Languages::has);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> fault() {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> Optional.of(unmatched(unmatched));
      case MissingParameterException missing -> Optional.of(missing(missing.getMissing()));
      case OverwrittenOptionException twice ->
          Optional.of(Refusal.of("option-twice", "option", name(twice.getOverwritten())));
      default -> Optional.ofNullable(wrong.getArgSpec()).map(this::value);
    };
  }

  private static Phrase unmatched(UnmatchedArgumentException of) {
    return of.isUnknownOption()
        ? Refusal.of("unknown-option", "option", of.getUnmatched().getFirst())
        : Refusal.of("too-many-words", "words", String.join(" ", of.getUnmatched()));
  }

  private Phrase missing(List<ArgSpec> missing) {
    return missing.stream()
        .filter(arg -> arg instanceof OptionSpec option && named(option))
        .findFirst()
        .map(arg -> Refusal.of("option-alone", "option", name(arg), "value", arg.paramLabel()))
        .orElseGet(
            () ->
                Refusal.of(
                    "missing",
                    "missing",
                    missing.stream().map(WrongCall::form).collect(Collectors.joining(", "))));
  }

  private boolean named(OptionSpec option) {
    return Arrays.stream(option.names()).anyMatch(arguments::contains);
  }

  private Phrase value(ArgSpec arg) {
    String word = String.valueOf(wrong.getValue());
    Optional<NumberOption> number = NumberOption.of(name(arg));
    if (number.isPresent()) {
      return Refusal.of("wrong-number", "word", word, "number", number.get().said());
    }
    Class<?> type = arg.auxiliaryTypes()[0];
    if (FORMS.containsKey(type)) {
      return FORMS.get(type).apply(word);
    }
    if (type.isEnum()) {
      String values =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return Refusal.of("wrong-choice", "word", word, "option", name(arg), "values", values);
    }
    return Refusal.of("wrong-value", "word", word, "option", form(arg));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String form(ArgSpec arg) {
    return arg instanceof OptionSpec option && option.arity().max() > 0
        ? option.longestName() + " " + arg.paramLabel()
        : name(arg);
  }

  private Optional<String> meant() {
    return wrong instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
        ? Nearest.to(
            unmatched.getUnmatched().getFirst(),
            wrong.getCommandLine().getCommandSpec().optionsMap().keySet())
        : Optional.empty();
  }
}
