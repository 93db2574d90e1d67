// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain code says the same as what a JVM makes up. */
class PlainLinksTest {
  private static final ClassFile FORM = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);

  private static final List<Class<?>> CLASSES =
      Stream.concat(Stream.of(Linked.class), Stream.of(Linked.class.getDeclaredClasses())).toList();

  private final int[] row = {1, 2};

  @Test
  void switchesAndRecordsSayTheSame() throws ReflectiveOperationException {
    List<String> made = said(UnaryOperator.identity());

    List<String> plain = said(bytes -> PlainLinks.in(bytes, FORM));

    assertThat(plain).isEqualTo(made).hasSizeGreaterThan(20);
  }

  @Test
  void nothingIsLeftToMakeUp() {
    assertThat(CLASSES).allSatisfy(type -> assertThat(madeUp(bytes(type))).isNotNull());
    assertThat(madeUp(bytes(Linked.All.class))).hasSize(3);

    assertThat(CLASSES)
        .allSatisfy(type -> assertThat(madeUp(PlainLinks.in(bytes(type), FORM))).isEmpty());
  }

  @Test
  void aClassWithoutThemStaysAsItIs() {
    byte[] shape = bytes(Linked.Shape.class);

    assertThat(PlainLinks.in(shape, FORM)).isSameAs(shape);
  }

  @Test
  void theSameClassGivesTheSameBytes() {
    byte[] said = bytes(Linked.Said.class);

    assertThat(PlainLinks.in(said, FORM)).isEqualTo(PlainLinks.in(said, FORM));
  }

  private List<String> said(UnaryOperator<byte[]> form) throws ReflectiveOperationException {
    Map<String, byte[]> own = new HashMap<>(Reloaded.entries(Linked.class));
    own.replaceAll((entry, bytes) -> form.apply(bytes));
    Class<?> type = new Reloaded(own).loadClass(Linked.Said.class.getName());
    @SuppressWarnings("unchecked")
    Function<int[], List<String>> said =
        (Function<int[], List<String>>) type.getDeclaredConstructor().newInstance();
    return said.apply(row);
  }

  private static List<String> madeUp(byte[] bytes) {
    return FORM.parse(bytes).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(it -> ((InvokeDynamicInstruction) it).bootstrapMethod().owner().displayName())
        .filter(List.of("ObjectMethods", "SwitchBootstraps")::contains)
        .toList();
  }

  private static byte[] bytes(Class<?> type) {
    return Reloaded.entries(type).get(Jar.entry(type.getName().replace('.', '/')));
  }
}
