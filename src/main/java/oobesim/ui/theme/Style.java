// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

/** The style classes that the stylesheets know. */
public final class Style {
  public static final String SCREEN_VIEW = "screen-view";
  public static final String DISPLAY = "display";
  public static final String CARD = "card";
  public static final String PANEL = "panel";
  public static final String TITLE = "title";
  public static final String LEAD = "lead";
  public static final String BODY = "body-text";
  public static final String QUIET = "quiet";
  public static final String ERROR = "error";
  public static final String WORDS = "words";
  public static final String PRIMARY = "primary";
  public static final String SECONDARY = "secondary";
  public static final String LINK = "link";
  public static final String BACK = "back";
  public static final String FIELD = "field";
  public static final String FIELD_LABEL = "field-label";
  public static final String FIELD_ERROR = "field-error";
  public static final String TICK = "tick";
  public static final String CHOICES = "choices";
  public static final String ROWS = "rows";
  public static final String CARDS = "cards";
  public static final String RADIO = "radio";
  public static final String NETWORKS = "networks";
  public static final String CHOICE = "choice";
  public static final String CHOICE_LABEL = "choice-label";
  public static final String CHOICE_INSIDE = "choice-inside";
  public static final String CHOICE_DETAIL = "choice-detail";
  public static final String SCROLL_THUMB = "scroll-thumb";
  public static final String FACT_LABEL = "fact-label";
  public static final String FACT_VALUE = "fact-value";
  public static final String STEP = "step";
  public static final String QR = "qr";
  public static final String QR_CAPTION = "qr-caption";
  public static final String RING = "ring";
  public static final String RING_ARC = "ring-arc";
  public static final String SPINNER_TEXT = "spinner-text";
  public static final String LICENCE = "licence";
  public static final String LICENCE_HEADING = "licence-heading";
  public static final String LICENCE_TEXT = "licence-text";
  public static final String PHASE = "phase";
  public static final String PHASE_NAME = "phase-name";
  public static final String PHASE_STATUS = "phase-status";
  public static final String PHASE_TASK = "phase-task";
  public static final String PHASE_TOGGLE = "phase-toggle";
  public static final String BADGE_GOOD = "badge-good";
  public static final String BADGE_BAD = "badge-bad";
  public static final String BUSY_BAR = "busy-bar";
  public static final String BUSY_PIECE = "busy-piece";
  public static final String TAB = "page-tab";
  public static final String GROUP_HEADING = "group-heading";
  public static final String EVENT_ROW = "event-row";
  public static final String EVENT_TEXT = "event-text";
  public static final String EVENT_TIME = "event-time";
  public static final String EVENT_HEAD = "event-head";
  public static final String EVENT_DETAILS = "event-details";
  public static final String CONSOLE = "console";
  public static final String CONSOLE_TEXT = "console-text";
  public static final String CONSOLE_BAR = "console-bar";
  public static final String MARK = "simulation-mark";
  public static final String FOOT_ICON = "foot-icon";
  public static final String ICON = "icon";
  public static final String SECTION = "section";
  public static final String DARK = "dark";
  public static final String LOCK = "lock";
  public static final String DESKTOP = "desktop";
  public static final String TASK_BAR = "task-bar";
  public static final String DIALOG = "dialog";
  public static final String AVATAR = "avatar";
  public static final String SUCCESS = "success-page";
  public static final String FAILURE = "failure-page";
  public static final String MAKER = "maker";

  private Style() {}
}
