// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.Ticks;
import oobesim.provisioning.World;
import oobesim.provisioning.around.NetworkLink;
import oobesim.script.Guide;
import oobesim.session.Input;
import oobesim.statechart.Cause;
import oobesim.statechart.Transition;

/** What a person, a cable or a keyboard can do on a page. */
public final class Probes {
  /** No name, no secret and no key that anybody has. */
  private static final String WRONG = "?";

  private static final String KEY = "key.";
  private static final String TOGGLE = "toggle-";
  private static final int FEW = 6;
  private static final int TECHNICIANS_PRESSES = 5;

  private final List<String> chords;

  /** What can be tried on the pages of a flow. */
  public Probes(Flow flow) {
    chords =
        flow.chart().transitions().stream()
            .map(Transition::cause)
            .filter(Cause.On.class::isInstance)
            .map(cause -> ((Cause.On) cause).event())
            .filter(event -> event.startsWith(KEY) && !event.endsWith("*"))
            .map(event -> event.substring(KEY.length()).toUpperCase(Locale.ROOT).replace('-', '+'))
            .distinct()
            .sorted()
            .toList();
  }

  /** Everything that is worth a try. */
  public List<Probe> on(PageId screen, World world) {
    List<Control> controls =
        ControlCatalog.controls(screen, world).stream().filter(Control::enabled).toList();
    // What has a word of its own comes first: a button may lead to the same.
    List<Probe> probes = new ArrayList<>(choices(controls));
    opened(controls).ifPresent(probes::add);
    boxes(controls, screen, world).ifPresent(probes::add);
    refused(controls).ifPresent(probes::add);
    controls.stream()
        .filter(control -> is(control, Control.Kind.BUTTON) || is(control, Control.Kind.TAB))
        .filter(control -> !opens(control))
        .forEach(control -> probes.add(new Probe(control.id(), List.of(click(control)))));
    if (!controls.isEmpty()) {
      chords.forEach(chord -> probes.add(key(chord)));
      probes.add(new Probe("no-network", List.of(new Input.Link(NetworkLink.NONE)), true));
      probes.add(new Probe("no-internet", cutOff(controls, screen, world), true));
    }
    return probes;
  }

  private static boolean is(Control control, Control.Kind kind) {
    return control.kind() == kind;
  }

  private static Input click(Control control) {
    return new Input.Click(control.id());
  }

  /** Each of a few rows; of many only the last one, to which the list has to scroll. */
  private static List<Probe> choices(List<Control> controls) {
    List<Control> options =
        controls.stream().filter(control -> is(control, Control.Kind.OPTION)).toList();
    List<Control> tried =
        options.size() > FEW ? options.subList(options.size() - 1, options.size()) : options;
    return tried.stream()
        .map(option -> new Probe(option.id(), List.of(new Input.Select(option.id()))))
        .toList();
  }

  /** All that opens and closes, at once. */
  private static Optional<Probe> opened(List<Control> controls) {
    List<Input> clicks = controls.stream().filter(Probes::opens).map(Probes::click).toList();
    return clicks.isEmpty() ? Optional.empty() : Optional.of(new Probe("opened", clicks));
  }

  private static boolean opens(Control control) {
    return is(control, Control.Kind.ROW) || control.id().startsWith(TOGGLE);
  }

  /** Every box as it was not. */
  private static Optional<Probe> boxes(List<Control> controls, PageId screen, World world) {
    List<Input> ticks =
        controls.stream()
            .filter(control -> is(control, Control.Kind.BOX))
            .<Input>map(box -> new Input.Check(box.id(), !Ticks.ticked(world, screen, box.id())))
            .toList();
    return ticks.isEmpty() ? Optional.empty() : Optional.of(new Probe("boxes", ticks));
  }

  /** Something wrong in every field, and then the page's main button or the first one. */
  private static Optional<Probe> refused(List<Control> controls) {
    List<Input> typed =
        controls.stream()
            .filter(c -> is(c, Control.Kind.FIELD) || is(c, Control.Kind.SECRET))
            .<Input>map(field -> new Input.Type(field.id(), WRONG))
            .toList();
    return typed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Probe(
                "refused",
                Stream.concat(typed.stream(), Stream.of(new Input.Key("ENTER", 1))).toList()));
  }

  private static Probe key(String chord) {
    int times = chord.equals("WIN") ? TECHNICIANS_PRESSES : 1;
    String name = "key-" + chord.toLowerCase(Locale.ROOT).replace('+', '-');
    return new Probe(name, List.of(new Input.Key(chord, times)));
  }

  /** What the usual way does here, while the internet is gone. */
  private static List<Input> cutOff(List<Control> controls, PageId screen, World world) {
    List<Input> usual = Guide.USER.inputs(screen, world);
    List<Input> main =
        controls.stream().filter(Control::primary).map(Probes::click).limit(1).toList();
    return Stream.concat(
            Stream.of(new Input.Internet(false)), (usual.isEmpty() ? main : usual).stream())
        .toList();
  }
}
