// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.record.DiagnosticRow;

/** A piece of a screen's content. */
public sealed interface Block {
  /**
   * A paragraph.
   *
   * @param text what it says
   * @param tone how it is meant
   */
  record Paragraph(String text, Tone tone) implements Block {}

  /**
   * A list to choose from; the arrow keys move in it.
   *
   * @param look how its rows look
   * @param options the rows
   * @param selected id of the chosen row
   * @param selectionFollowsFocus whether an arrow key chooses at once
   */
  record ChoiceList(
      Look look, List<Option> options, Optional<String> selected, boolean selectionFollowsFocus)
      implements Block {
    public ChoiceList {
      options = List.copyOf(options);
    }

    /** How the rows look. */
    public enum Look {
      /** One line each: languages, regions, keyboards. */
      ROWS,
      /** Bordered two-line rows with an icon: the provisioning menu. */
      CARDS,
      /** Two-line rows with a circle that is filled when chosen: the menu of Windows 10. */
      RADIO,
      /** Networks: name, state, signal; the chosen one opens. */
      NETWORKS
    }
  }

  /**
   * A row of a list.
   *
   * @param id the option's id
   * @param label its first line
   * @param detail its second line, may be empty
   * @param icon a name from the icon list, may be empty
   * @param inside controls that show inside the row when it is chosen (a network's key field)
   */
  record Option(String id, String label, String detail, String icon, List<Block> inside) {
    public Option {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A text field.
   *
   * @param id the control's id
   * @param label the text above it, may be empty
   * @param placeholder the text inside while it is empty
   * @param value what stands in it; for a secret field dots or nothing
   * @param secret whether what is typed is shown as dots and kept nowhere
   * @param enabled whether it can be typed into
   * @param error the complaint above it, may be empty
   * @param refusals how often what stood in it was refused; a secret one is emptied each time
   */
  record TextInput(
      String id,
      String label,
      String placeholder,
      String value,
      boolean secret,
      boolean enabled,
      String error,
      int refusals)
      implements Block {}

  /**
   * A box to tick.
   *
   * @param id the control's id
   * @param label what it says
   * @param ticked whether it is ticked
   */
  record CheckBox(String id, String label, boolean ticked) implements Block {}

  /**
   * A button that stands in the content, not at the foot.
   *
   * @param button the button
   * @param needs a field of the same row that makes it usable by its first letter, before the page
   *     hears of it
   */
  record InlineButton(ScreenButton button, Optional<String> needs) implements Block {
    /** A button that waits for no field. */
    public InlineButton(ScreenButton button) {
      this(button, Optional.empty());
    }
  }

  /**
   * Labelled values.
   *
   * @param facts the lines
   */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A labelled value.
   *
   * @param id stable kebab-case id, such as {@code organization}
   * @param label what it is
   * @param value what it is now
   */
  record Fact(String id, String label, String value) {}

  /**
   * Numbered steps.
   *
   * @param steps the steps
   */
  record Steps(List<Step> steps) implements Block {
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One numbered step.
   *
   * @param text the words before the link
   * @param link a link that ends the step
   */
  record Step(String text, Optional<ScreenButton> link) {}

  /**
   * A QR code.
   *
   * @param content the text in it
   * @param caption the line under it, may be empty
   */
  record QrCode(String content, String caption) implements Block {}

  /**
   * A ring that turns, with a text.
   *
   * @param text what is being waited for, may be empty
   */
  record Spinner(String text) implements Block {}

  /**
   * Text to scroll, such as a licence.
   *
   * @param heading its first line
   * @param paragraphs the rest
   */
  record Scroll(String heading, List<String> paragraphs) implements Block {
    public Scroll {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * The categories of the Enrollment Status Page.
   *
   * @param phases the categories
   */
  record PhaseList(List<PhaseLine> phases) implements Block {
    public PhaseList {
      phases = List.copyOf(phases);
    }
  }

  /**
   * One category.
   *
   * @param phase which one
   * @param name its name
   * @param status how far it is
   * @param statusText the words for that
   * @param toggle the arrow or link that shows its rows
   * @param expanded whether the rows are shown
   * @param tasks the rows, each one line of text
   */
  record PhaseLine(
      EspPhase phase,
      String name,
      TaskStatus status,
      String statusText,
      Optional<ScreenButton> toggle,
      boolean expanded,
      List<TaskLine> tasks) {
    public PhaseLine {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * One row of a category.
   *
   * @param status how far it is
   * @param text title and status in one line
   */
  record TaskLine(TaskStatus status, String text) {}

  /**
   * The parts of a page, of which one is shown.
   *
   * @param tabs all of them
   * @param selected id of the one that is shown
   */
  record Tabs(List<Tab> tabs, String selected) implements Block {
    public Tabs {
      tabs = List.copyOf(tabs);
    }
  }

  /**
   * One part of a page.
   *
   * @param id the control's id
   * @param label its name
   */
  record Tab(String id, String label) {}

  /**
   * A heading over some rows.
   *
   * @param text what it says
   */
  record Heading(String text) implements Block {}

  /**
   * Things that happened, as rows that open.
   *
   * @param columns the headings of the columns
   * @param rows the rows
   */
  record EventRows(EventColumns columns, List<EventRow> rows) implements Block {
    public EventRows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The headings over event rows.
   *
   * @param status over the icon
   * @param event over the name
   * @param start over the start time
   * @param finish over the finish time
   * @param details before the details of an open row
   */
  record EventColumns(String status, String event, String start, String finish, String details) {}

  /**
   * One thing that happened.
   *
   * @param id the control's id
   * @param mark how it went
   * @param status the words for that, empty before it has begun
   * @param event what it is
   * @param start when it began, or that nobody knows
   * @param finish when it ended, or that nobody knows
   * @param open whether the details are shown
   * @param details what else is known
   */
  record EventRow(
      String id,
      DiagnosticRow.Mark mark,
      String status,
      String event,
      String start,
      String finish,
      boolean open,
      String details) {}

  /**
   * The open Start menu.
   *
   * @param pinned the heading over the programs
   * @param programs what it can open
   * @param recent the heading over the apps
   * @param apps names of apps that have come to the device, the newest first
   * @param account the person's button
   * @param power the power button
   * @param flyout what one of the two has opened
   */
  record StartMenu(
      String pinned,
      List<ScreenButton> programs,
      String recent,
      List<String> apps,
      ScreenButton account,
      ScreenButton power,
      Optional<Flyout> flyout)
      implements Block {
    public StartMenu {
      programs = List.copyOf(programs);
      apps = List.copyOf(apps);
    }
  }

  /**
   * A short list of buttons that hangs on another button.
   *
   * @param owner id of the button that has opened it
   * @param entries its buttons from top to bottom
   */
  record Flyout(String owner, List<ScreenButton> entries) {
    public Flyout {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A console: what was printed, and behind the prompt a line to type in.
   *
   * @param lines what it shows, the oldest first
   * @param prompt what stands before the line
   * @param id the line's control id
   * @param value what was typed and not entered yet
   * @param history what was entered before, the oldest first
   */
  record Console(List<String> lines, String prompt, String id, String value, List<String> history)
      implements Block {
    public Console {
      lines = List.copyOf(lines);
      history = List.copyOf(history);
    }
  }
}
