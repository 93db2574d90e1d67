// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Comparisons for programs, and for the script of the page. */
final class ReportJson {
  private ReportJson() {}

  static String of(AcceptingCall call, List<ReportedPicture> pictures) {
    return object(
            member("expected", text(call.expected().toString().replace('\\', '/'))),
            member("actual", text(call.actual().toString().replace('\\', '/'))),
            member("approve", text(call.begin())),
            member("removing", text(AcceptingCall.REMOVE)),
            member("tolerance", tolerance(call.tolerance())),
            member("counts", counts(pictures)),
            member("pictures", lines(pictures, picture -> picture(picture, call))))
        + "\n";
  }

  private static String tolerance(Tolerance tolerance) {
    return object(
        member("colour", String.valueOf(tolerance.colour())),
        member("antiAliasing", String.valueOf(tolerance.antiAliasing())),
        member("window", String.valueOf(tolerance.window())),
        member("most", String.valueOf(tolerance.most())),
        member("masks", array(tolerance.masks(), ReportJson::mask)));
  }

  private static String mask(Mask mask) {
    return switch (mask) {
      case Mask.Area area -> object(member("box", box(area.box())));
      case Mask.Node node -> object(member("node", text(node.id())));
    };
  }

  private static String counts(List<ReportedPicture> pictures) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    pictures.forEach(picture -> counts.merge(Outcome.of(picture.comparison()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> member(count.getKey().word(), count.getValue().toString()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String picture(ReportedPicture picture, AcceptingCall call) {
    Comparison comparison = picture.comparison();
    List<String> members = new ArrayList<>();
    members.add(member("name", text(comparison.name())));
    members.add(member("outcome", text(Outcome.of(comparison).word())));
    if (!RecordMode.passes(comparison)) {
      members.add(member("says", text(picture.says())));
      members.add(member("word", text(AcceptingCall.word(comparison.name()))));
      picture.approve(call).ifPresent(line -> members.add(member("approve", text(line))));
    }
    if (picture.recorded()) {
      members.add(member("recorded", "true"));
    }
    file("expected", picture.expected()).ifPresent(members::add);
    file("actual", picture.actual()).ifPresent(members::add);
    file("difference", picture.difference()).ifPresent(members::add);
    if (picture.nodes().stream().anyMatch(node -> !node.isEmpty())) {
      members.add(member("nodes", array(picture.nodes(), ReportJson::text)));
    }
    members.addAll(details(comparison));
    return object(members.toArray(String[]::new));
  }

  private static List<String> details(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Identical _, Comparison.ExpectedMissing _, Comparison.ExpectedUnused _ ->
          List.of();
      case Comparison.Different different -> different(different);
      case Comparison.SizeDiffers sizes ->
          List.of(
              member(
                  "sizes",
                  String.format(
                      Locale.ROOT, "[%s,%s]", size(sizes.expected()), size(sizes.actual()))));
      case Comparison.Unreadable unreadable ->
          List.of(
              member("side", text(unreadable.side() == Side.EXPECTED ? "expected" : "actual")),
              member("reason", text(unreadable.reason())));
    };
  }

  private static List<String> different(Comparison.Different different) {
    List<String> members = new ArrayList<>();
    different
        .pixels()
        .ifPresent(
            pixels -> {
              members.add(member("pixels", String.valueOf(pixels.pixels())));
              members.add(member("boxes", array(pixels.boxes(), ReportJson::box)));
              members.add(
                  member(
                      "densest",
                      object(
                          member("box", box(pixels.densest().window())),
                          member("pixels", String.valueOf(pixels.densest().pixels())))));
            });
    members.add(
        member(
            "texts",
            array(
                different.texts(),
                change ->
                    object(
                        member("node", text(change.node())),
                        member("what", text(change.what()))))));
    return members;
  }

  private static Optional<String> file(String kind, Optional<String> path) {
    return path.map(found -> member(kind, text(found)));
  }

  private static String box(Box box) {
    return String.format(Locale.ROOT, "[%d,%d,%d,%d]", box.x(), box.y(), box.width(), box.height());
  }

  private static String size(Size size) {
    return String.format(Locale.ROOT, "[%d,%d]", size.width(), size.height());
  }

  private static String text(String text) {
    return Escaped.json(text);
  }

  private static String member(String name, String json) {
    return Escaped.json(name) + ":" + json;
  }

  private static String object(String... members) {
    return "{" + String.join(",", members) + "}";
  }

  private static <T> String array(List<T> items, Function<T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  private static <T> String lines(List<T> items, Function<T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",\n", "[\n", "\n]"));
  }
}
