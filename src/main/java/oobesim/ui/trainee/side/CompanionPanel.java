// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.instructor.PhoneCard;
import oobesim.instructor.PhoneCard.Entry;
import oobesim.instructor.PhoneCard.Field;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** A phone with the companion app: it reads the device's code and changes the assignment. */
public final class CompanionPanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "companion";

  /** In a lower panel the phone needs all of the room. */
  private static final double ROOMY = 460;

  private final WindowText text;
  private final Actions actions;
  private final VBox facts = new VBox();
  private final VBox more = new VBox();
  private final Map<Field, Button> rows = new EnumMap<>(Field.class);
  private final Label told = new Paragraph("", "phone-told");
  private final Button scan;
  private final Region home;
  private final PhoneEditor editor;
  private PhoneCard card = new PhoneCard(PhoneCard.Answer.IDLE, "", Optional.empty());

  /**
   * What the panel needs of others.
   *
   * @param scan reads the code that the device shows; false if it shows none
   * @param change changes something of the device that was found; {@code none} for nobody and no
   *     tag
   * @param refresh what the device calls the button that shows a change, in its own language
   */
  public record Actions(
      BooleanSupplier scan, BiConsumer<Field, String> change, Supplier<String> refresh) {}

  /** A phone that has read nothing yet. */
  public CompanionPanel(WindowText text, Actions actions) {
    super(ID, FluentUiRegularMZ.PHONE_MOBILE_24, text);
    this.text = text;
    this.actions = actions;
    setTitle(text.text("companion.title"));
    Label lead = line(text.text("companion.lead"), "side-quiet");
    lead.visibleProperty().bind(heightProperty().greaterThan(ROOMY));
    lead.managedProperty().bind(lead.visibleProperty());
    facts.getStyleClass().add("phone-facts");
    more.getStyleClass().add("phone-facts");
    told.setId(ID + "/told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    for (Field field : Field.values()) {
      rows.put(field, stop(row(field)));
    }
    scan = stop(pressed("scan", text.text("companion.scan"), this::scan));
    scan.getStyleClass().add("phone-main");
    home = home();
    editor = new PhoneEditor(text, this::stop, this::save, this::goHome);
    getChildren().add(phone());
    goTo(home);
    show(card);
  }

  private Region phone() {
    Region ear = new Region();
    ear.getStyleClass().add("phone-ear");
    Label app = new Label(text.text("companion.app"));
    app.getStyleClass().add("phone-app");
    app.setMaxWidth(Double.MAX_VALUE);
    StackPane pages = new StackPane(home, editor);
    pages.getStyleClass().add("phone-pages");
    pages.setMinHeight(0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    VBox glass = new VBox(app, pages);
    glass.getStyleClass().add("phone-glass");
    glass.setMinHeight(0);
    VBox.setVgrow(glass, Priority.ALWAYS);
    VBox phone = new VBox(ear, glass);
    phone.setAlignment(Pos.TOP_CENTER);
    phone.getStyleClass().add("phone");
    phone.setMinHeight(0);
    VBox.setVgrow(phone, Priority.ALWAYS);
    return phone;
  }

  private Region home() {
    VBox body = new VBox(facts);
    body.getChildren().addAll(rows.values());
    body.getChildren().add(more);
    body.getStyleClass().add("phone-body");
    ScrollArea area = new ScrollArea(body, ScrollArea.Fit.WHOLE);
    area.setId(ID + "/device");
    area.setMinHeight(0);
    VBox.setVgrow(area, Priority.ALWAYS);
    VBox page = new VBox(area, told, scan);
    page.getStyleClass().add("phone-page");
    return page;
  }

  /** A line of the device that can be changed: what it is called, and what it is. */
  private Button row(Field field) {
    Label name = new Label(text.text("companion." + PhoneEditor.word(field)));
    name.getStyleClass().add("phone-quiet");
    Label value = new Label();
    value.getStyleClass().add("phone-value");
    VBox words = new VBox(name, value);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label more = new Label("›");
    more.getStyleClass().add("phone-more");
    more.setMinWidth(USE_PREF_SIZE);
    HBox face = new HBox(words, more);
    face.setAlignment(Pos.CENTER_LEFT);
    face.setMouseTransparent(true);
    Button row = new Button("", face);
    row.setId(ID + "/" + PhoneEditor.word(field));
    row.getStyleClass().add("phone-row");
    row.setMaxWidth(Double.MAX_VALUE);
    face.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.setOnAction(press -> edit(field));
    row.focusedProperty().addListener((property, before, now) -> ScrollArea.revealWherever(row));
    row.setUserData(value);
    return row;
  }

  private static Button pressed(String control, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(ID + "/" + control);
    button.getStyleClass().add("phone-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(press -> action.run());
    return button;
  }

  /** Reads the code that the device shows. */
  public void scan() {
    boolean read = actions.scan().getAsBoolean();
    told.setText(read ? "" : text.text("companion.no-code"));
    goHome();
  }

  private void edit(Field field) {
    card.device()
        .ifPresent(
            device -> {
              editor.show(field, device);
              goTo(editor);
              editor.first().requestFocus();
            });
  }

  private void save(Field field, String value) {
    actions.change().accept(field, value);
    told.setText(text.text("companion.saved", "refresh", actions.refresh().get()));
    goHome();
    rows.get(field).requestFocus();
  }

  private void goHome() {
    boolean back = editor.isVisible();
    goTo(home);
    if (back) {
      first().requestFocus();
    }
  }

  private void goTo(Node page) {
    home.setVisible(page == home);
    editor.setVisible(page == editor);
  }

  /** Brings the phone up to date; what somebody is about to choose stays. */
  public void show(PhoneCard now) {
    if (now.answer() != card.answer()) {
      told.setText("");
    }
    card = now;
    facts.getChildren().clear();
    more.getChildren().clear();
    say(now);
    now.device().ifPresent(this::show);
    rows.values()
        .forEach(
            row -> {
              row.setVisible(now.device().isPresent());
              row.setManaged(now.device().isPresent());
            });
  }

  private void say(PhoneCard now) {
    String key = "companion." + PhoneEditor.word(now.answer());
    String words =
        switch (now.answer()) {
          case IDLE, NO_ID, FOUND -> text.text(key);
          case UNKNOWN -> text.text(key, "id", now.id());
        };
    boolean found = now.device().isPresent();
    facts.getChildren().add(new Paragraph(words, found ? "phone-found" : "phone-text"));
  }

  private void show(Entry device) {
    fact(facts, "serial-number", device.serialNumber());
    fact(
        more,
        "maker",
        text.text(
            "companion.maker-and-model", "maker", device.manufacturer(), "model", device.model()));
    fact(more, "id", card.id());
    value(Field.USER, device.user().orElse(text.text("companion.nobody")));
    value(
        Field.GROUP_TAG,
        device.groupTag().isEmpty() ? text.text("companion.no-tag") : device.groupTag());
    value(Field.PROFILE, device.profile().orElse(text.text("companion.no-profile")));
  }

  private void fact(VBox place, String key, String value) {
    Label worth = new Paragraph(value, "phone-value");
    worth.setId(ID + "/" + key);
    VBox fact = new VBox(new Paragraph(text.text("companion." + key), "phone-quiet"), worth);
    place.getChildren().add(fact);
  }

  private void value(Field field, String value) {
    Button row = rows.get(field);
    ((Label) row.getUserData()).setText(value);
    row.setAccessibleText(
        text.text(
            "companion.row",
            "name",
            text.text("companion." + PhoneEditor.word(field)),
            "value",
            value));
  }

  /** The rows that can be pressed now, for whoever comes by the keyboard. */
  private List<Button> usable() {
    return card.device().isPresent() ? List.copyOf(rows.values()) : List.of();
  }

  @Override
  public Node first() {
    if (editor.isVisible()) {
      return editor.first();
    }
    return usable().stream().findFirst().orElse(scan);
  }
}
