// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Draws the import table: who stands higher may import whom an arrow leads to, and all below that.
public final class ArchitecturePicture {
  private static final double LETTER = 7.2;
  private static final double LINE = 15;
  private static final double MARGIN = 12;
  private static final int MOST_LETTERS = 22;

  private final Map<PackageGroup, ElkNode> boxes = new LinkedHashMap<>();
  private final ElkNode graph = ElkGraphUtil.createGraph();

  private ArchitecturePicture(List<PackageGroup> groups) {
    groups.forEach(group -> boxes.put(group, box(group)));
    groups.forEach(
        group ->
            groups.stream()
                .filter(other -> group.uses().contains(other.name()))
                .forEach(
                    other -> ElkGraphUtil.createSimpleEdge(boxes.get(group), boxes.get(other))));
  }

  /// The picture as SVG, the same bytes for the same table.
  public static String of(ArchitectureLaw law) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ArchitecturePicture picture = new ArchitecturePicture(PackageGroup.of(law));
    picture.lay();
    try {
      return picture.svg();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ElkNode box(PackageGroup group) {
    List<String> lines = lines(group);
    int longest = lines.stream().mapToInt(String::length).max().orElseThrow();
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(Math.rint(longest * LETTER) + 2 * MARGIN, lines.size() * LINE + MARGIN);
    return node;
  }

  /// The name, and below it the rooms that have names of their own.
  private static List<String> lines(PackageGroup group) {
    List<String> lines = new ArrayList<>(List.of(group.name()));
    StringBuilder line = new StringBuilder();
    for (String room : group.rooms().stream().filter(name -> !name.isEmpty()).toList()) {
      if (!line.isEmpty() && line.length() + room.length() > MOST_LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " \u00b7 ").append(room);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private void lay() {
    graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
  }

  private String svg() throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter svg = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    svg.writeStartElement("svg");
    svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
    svg.writeAttribute(
        "viewBox", "0 0 %s %s".formatted(whole(graph.getWidth()), whole(graph.getHeight())));
    svg.writeAttribute("font-family", "Open Sans, Segoe UI, sans-serif");
    svg.writeCharacters("\n");
    element(svg, "rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    for (ElkEdge edge : graph.getContainedEdges()) {
      edge(svg, edge);
    }
    for (Map.Entry<PackageGroup, ElkNode> box : boxes.entrySet()) {
      box(svg, box.getKey(), box.getValue());
    }
    svg.writeEndElement();
    svg.flush();
    return text + "\n";
  }

  private static void edge(XMLStreamWriter svg, ElkEdge edge) throws XMLStreamException {
    ElkEdgeSection way = edge.getSections().getFirst();
    StringBuilder path = new StringBuilder();
    path.append('M').append(point(way.getStartX(), way.getStartY()));
    way.getBendPoints().forEach(bend -> path.append('L').append(point(bend.getX(), bend.getY())));
    path.append('L').append(point(way.getEndX(), way.getEndY()));
    element(svg, "path", "d", path.toString(), "fill", "none", "stroke", "#6b7a90");
    String head = "M%sl-4 -7h8z".formatted(point(way.getEndX(), way.getEndY()));
    element(svg, "path", "d", head, "fill", "#6b7a90");
  }

  private static void box(XMLStreamWriter svg, PackageGroup group, ElkNode node)
      throws XMLStreamException {
    element(
        svg,
        "rect",
        "x",
        whole(node.getX()),
        "y",
        whole(node.getY()),
        "width",
        whole(node.getWidth()),
        "height",
        whole(node.getHeight()),
        "rx",
        "6",
        "fill",
        "#eef3fb",
        "stroke",
        "#35598f");
    double down = node.getY() + LINE + 1;
    for (String line : lines(group)) {
      boolean name = line.equals(group.name());
      svg.writeStartElement("text");
      svg.writeAttribute("x", whole(node.getX() + node.getWidth() / 2));
      svg.writeAttribute("y", whole(down));
      svg.writeAttribute("text-anchor", "middle");
      svg.writeAttribute("font-size", name ? "13" : "11");
      svg.writeAttribute("font-weight", name ? "600" : "400");
      svg.writeAttribute("fill", name ? "#16243d" : "#42536e");
      svg.writeCharacters(line);
      svg.writeEndElement();
      svg.writeCharacters("\n");
      down += LINE;
    }
  }

  private static void element(XMLStreamWriter svg, String name, String... namesAndValues)
      throws XMLStreamException {
    svg.writeEmptyElement(name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      svg.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
    svg.writeCharacters("\n");
  }

  private static String point(double x, double y) {
    return whole(x) + " " + whole(y);
  }

  /// Parts of a pixel would be in the bytes and not in the picture.
  private static String whole(double length) {
    return Long.toString(Math.round(length));
  }
}
