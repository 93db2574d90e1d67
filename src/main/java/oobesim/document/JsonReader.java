// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.i18n.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads text into trees; one file may hold several documents one after the other. */
public final class JsonReader {
  private static final String BUNDLE = "findings";

  /** Without data binding, whose many classes would take longer to load than a file to read. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(DocumentSize.constraints()).build();

  private static final JsonFactory LOOSE =
      JsonFactory.builder()
          .streamReadConstraints(DocumentSize.constraints())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final JsonParser parser;
  private final List<Finding> findings = new ArrayList<>();
  private final DocumentSize size = new DocumentSize();

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** All documents of a text. Stops at the first fault of form, which becomes a finding. */
  public static Parsed read(String text) {
    return read(FACTORY, text);
  }

  /** The same of a file of the program's own, whose texts become words: none may be endless. */
  public static Parsed readOwn(String text) {
    Parsed parsed = read(text);
    return parsed.documents().stream()
        .flatMap(document -> LongText.in(document).stream())
        .findFirst()
        .map(found -> new Parsed(List.of(), List.of(found)))
        .orElse(parsed);
  }

  /**
   * The same, with comments and with a comma behind the last member or item, which JSON does not
   * have: editors and some tools allow them.
   */
  public static Parsed readLoosely(String text) {
    return read(LOOSE, text);
  }

  private static Parsed read(JsonFactory factory, String text) {
    List<Json> documents = new ArrayList<>();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      JsonReader reader = new JsonReader(parser);
      try {
        while (parser.nextToken() != null) {
          documents.add(reader.value(""));
        }
      } catch (DocumentSize.Exceeded tooMuch) {
        return new Parsed(List.of(), List.of(tooMuch.finding()));
      } catch (JacksonException fault) {
        reader.findings.add(DocumentSize.reached(fault).orElseGet(() -> JsonFault.finding(fault)));
      }
      if (documents.isEmpty() && reader.findings.isEmpty()) {
        reader.findings.add(empty());
      }
      return new Parsed(documents, reader.findings);
    }
  }

  private static Finding empty() {
    return new Finding(
        "empty-file", Severity.ERROR, "", Position.START, Phrase.of(BUNDLE, "empty-file"));
  }

  private Json value(String pointer) {
    Position position = here();
    size.add(pointer, position);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(position, pointer);
      case START_ARRAY -> array(position, pointer);
      case VALUE_STRING -> new Json.Text(position, pointer, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(position, pointer);
      case VALUE_TRUE -> new Json.Bool(position, pointer, true);
      case VALUE_FALSE -> new Json.Bool(position, pointer, false);
      default -> new Json.Null(position, pointer);
    };
  }

  private Json number(Position position, String pointer) {
    try {
      return new Json.Num(position, pointer, parser.getDecimalValue());
    } catch (NumberFormatException tooLong) {
      findings.add(
          new Finding(
              "malformed-json",
              Severity.ERROR,
              pointer,
              position,
              Phrase.of(BUNDLE, "malformed-json.number")));
      return new Json.Null(position, pointer);
    }
  }

  private Json object(Position position, String pointer) {
    Map<String, Json> members = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyPosition = here();
      parser.nextToken();
      Json value = value(pointer + "/" + escape(key));
      if (members.put(key, value) != null && findings.size() < Limit.FINDINGS.most()) {
        findings.add(
            new Finding(
                "duplicate-key",
                Severity.WARNING,
                value.pointer(),
                keyPosition,
                Phrase.of(BUNDLE, "duplicate-key", "key", key)));
      }
      keys.put(key, keyPosition);
    }
    return new Json.Obj(position, pointer, members, keys);
  }

  private Json array(Position position, String pointer) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(pointer + "/" + items.size()));
    }
    return new Json.Arr(position, pointer, items);
  }

  private Position here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr());
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
