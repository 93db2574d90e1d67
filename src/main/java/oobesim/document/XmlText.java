// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML that is written piece by piece. Whatever a text holds, the outcome can be read: what XML
 * forbids is written as its number.
 */
public final class XmlText {
  private static final String INDENTATION = "  ";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final boolean indented;
  private int level;
  private boolean inline;

  private XmlText(String declaration, boolean indented) {
    this.indented = indented;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      // A declaration of its own, since the writer has no "standalone" and says version first.
      xml.writeProcessingInstruction("xml", declaration);
    } catch (XMLStreamException fault) {
      throw impossible(fault);
    }
  }

  /**
   * With a tag a line, two blanks a level.
   *
   * @param declaration what stands in the first line, such as <code>version="1.0"</code>
   */
  public static XmlText indented(String declaration) {
    return new XmlText(declaration, true);
  }

  /** With breaks only where {@link #line} says so. */
  public static XmlText plain(String declaration) {
    return new XmlText(declaration, false);
  }

  /** Begins an element. */
  public XmlText open(String name) {
    begin();
    level++;
    return write(() -> xml.writeStartElement(name));
  }

  /** An element with nothing in it; attributes may follow. */
  public XmlText empty(String name) {
    begin();
    return write(() -> xml.writeEmptyElement(name));
  }

  /** An attribute of the element that was just begun. */
  public XmlText attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, Markup.allowed(value)));
  }

  /** Text inside of the element that was begun. */
  public XmlText text(String value) {
    inline = true;
    String[] parts = Markup.allowed(value).split("\"", -1);
    write(() -> xml.writeCharacters(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      write(() -> xml.writeEntityRef("quot")).write(() -> xml.writeCharacters(part));
    }
    return this;
  }

  /** A whole element with text alone. */
  public XmlText element(String name, String value) {
    return open(name).text(value).close();
  }

  /** A comment; two hyphens, which would end it, get a blank between them. */
  public XmlText comment(String value) {
    begin();
    String safe = Markup.allowed(value).replaceAll("-(?=-)", "- ");
    return write(() -> xml.writeComment(" " + safe + " "));
  }

  /** Ends the element that was begun last. */
  public XmlText close() {
    level--;
    if (!inline) {
      begin();
    }
    inline = false;
    return write(xml::writeEndElement);
  }

  /** A break, as Windows ends its lines. */
  public XmlText line() {
    return write(() -> xml.writeCharacters("\r\n"));
  }

  @Override
  public String toString() {
    return indented ? text + "\n" : text.toString();
  }

  private void begin() {
    if (indented) {
      write(() -> xml.writeCharacters("\n" + INDENTATION.repeat(level)));
    }
  }

  private XmlText write(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException fault) {
      throw impossible(fault);
    }
  }

  private static IllegalStateException impossible(XMLStreamException fault) {
    return new IllegalStateException("XML is written in a wrong order", fault);
  }

  /** One call of the writer. */
  private interface Step {
    void write() throws XMLStreamException;
  }
}
