// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.i18n.Phrase;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML into the trees that JSON becomes, with the places of the YAML file. */
public final class YamlReader {
  private static final String BUNDLE = "findings";
  private static final String CODE = "malformed-yaml";

  /** Characters; a profile has some thousands. */
  private static final int LONGEST = 400_000;

  /** Values, each counted as often as an alias repeats it. */
  private static final int MOST_VALUES = 50_000;

  private static final int DEEPEST = 100;

  private int values;

  private YamlReader() {}

  /** All documents of a text. Stops at the first fault of form, which becomes a finding. */
  public static Parsed read(String text) {
    if (text.length() > LONGEST) {
      return fault(List.of(), "limit", Position.START);
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(LONGEST)
            .setAllowDuplicateKeys(true)
            .build();
    List<Json> documents = new ArrayList<>();
    YamlReader reader = new YamlReader();
    try {
      Composer composer =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
      while (composer.hasNext()) {
        documents.add(reader.value(composer.next(), "", 0));
      }
    } catch (TooMuch tooMuch) {
      return fault(documents, "limit", tooMuch.at);
    } catch (MarkedYamlEngineException fault) {
      return fault(documents, "here", position(fault.getProblemMark()));
    } catch (YamlEngineException | StackOverflowError fault) {
      return fault(documents, "limit", Position.START);
    }
    return new Parsed(documents, List.of());
  }

  private static Parsed fault(List<Json> documents, String variant, Position at) {
    Phrase.Sentence message = Phrase.of(BUNDLE, CODE + "." + variant);
    return new Parsed(documents, List.of(new Finding(CODE, Severity.ERROR, "", at, message)));
  }

  private Json value(Node node, String pointer, int depth) {
    Position position = position(node.getStartMark());
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw new TooMuch(position);
    }
    return switch (node) {
      case MappingNode mapping -> object(mapping, position, pointer, depth);
      case SequenceNode sequence -> {
        List<Json> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(value(item, pointer + "/" + items.size(), depth + 1));
        }
        yield new Json.Arr(position, pointer, items);
      }
      case ScalarNode scalar -> scalar(scalar, position, pointer);
      default -> new Json.Null(position, pointer);
    };
  }

  private Json object(MappingNode mapping, Position position, String pointer, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    for (NodeTuple member : mapping.getValue()) {
      if (member.getKeyNode() instanceof ScalarNode key) {
        String name = key.getValue();
        String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        members.put(name, value(member.getValueNode(), inner, depth + 1));
        keys.put(name, position(key.getStartMark()));
      }
    }
    return new Json.Obj(position, pointer, members, keys);
  }

  private static Json scalar(ScalarNode scalar, Position position, String pointer) {
    Tag tag = scalar.getTag();
    String text = scalar.getValue();
    if (tag.equals(Tag.NULL)) {
      return new Json.Null(position, pointer);
    }
    if (tag.equals(Tag.BOOL)) {
      return new Json.Bool(position, pointer, Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT) && text.matches("[-+]?\\d{1,18}")) {
      return new Json.Num(position, pointer, new BigDecimal(text));
    }
    return new Json.Text(position, pointer, text);
  }

  private static Position position(Optional<Mark> mark) {
    return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
        .orElse(Position.START);
  }

  /** A bomb: few lines that become more values than any profile has. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position at;

    TooMuch(Position at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
