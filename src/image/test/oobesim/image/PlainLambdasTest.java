// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Classes of lambdas do the same as what a JVM makes up. */
class PlainLambdasTest {
  private static final ClassFile FORM = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
  private static final Map<String, byte[]> MADE_UP = Reloaded.entries(Lambdas.class);
  private static final Map<String, byte[]> PLAIN = PlainLambdas.in(MADE_UP, FORM);

  @Test
  void lambdasAndReferencesDoTheSame() throws ReflectiveOperationException {
    List<String> made = said(MADE_UP);

    assertThat(said(PLAIN)).isEqualTo(made).hasSizeGreaterThan(30);
    assertThat(made).contains("singles: truefalse", "serializable: true");
  }

  @Test
  void thoseOfOneInterfaceAreOneClass() {
    Set<String> before = MADE_UP.keySet();

    Map<String, Long> added =
        PLAIN.keySet().stream()
            .filter(name -> !before.contains(name))
            .collect(
                Collectors.groupingBy(
                    name -> name.replaceAll("\\$\\$\\d+\\.class", ""),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(added)
        .containsEntry("oobesim/image/Lambdas$Greeting", 2L)
        .containsEntry("oobesim/image/Lambdas$Child", 1L)
        .hasSize(3);
  }

  @Test
  void onlyOneThatCanBeWrittenAndReadIsLeftToMakeUp() {
    assertThat(madeUp(PLAIN)).isEqualTo(2).isLessThan(madeUp(MADE_UP));
  }

  @Test
  void whatHasNoneStaysAsItIs() {
    Map<String, byte[]> other = Map.of("words.txt", new byte[] {1});

    assertThat(PlainLambdas.in(other, FORM)).isEqualTo(other);
  }

  @Test
  void theSameClassesGiveTheSameBytes() {
    assertThat(PlainLambdas.in(MADE_UP, FORM)).containsExactlyEntriesOf(PLAIN);
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Map<String, byte[]> entries)
      throws ReflectiveOperationException {
    Class<?> type = new Reloaded(entries).loadClass(Lambdas.Said.class.getName());
    return ((Supplier<List<String>>) type.getDeclaredConstructor().newInstance()).get();
  }

  private static long madeUp(Map<String, byte[]> entries) {
    return entries.values().stream()
        .flatMap(bytes -> FORM.parse(bytes).methods().stream())
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(it -> ((InvokeDynamicInstruction) it).bootstrapMethod().owner().displayName())
        .filter("LambdaMetafactory"::equals)
        .count();
  }
}
