// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lambdas and references to methods of every kind, each of them used. */
final class Lambdas {
  private Lambdas() {}

  /** Has a method of its own, and lambdas in it. */
  interface Greeting {
    String greet(String whom);

    default Greeting twice() {
      return whom -> greet(greet(whom));
    }

    static Greeting plain(String word) {
      return whom -> word + " " + whom;
    }

    private Supplier<String> hidden() {
      return this::self;
    }

    private String self() {
      return greet("self");
    }

    default String shown() {
      return hidden().get();
    }
  }

  /** A method of many and different things. */
  @FunctionalInterface
  interface Many {
    String of(byte small, char letter, long large, float rough, double fine, boolean flag);
  }

  static class Parent {
    private final String name;

    Parent(String name) {
      this.name = name;
    }

    String said() {
      return "parent " + name;
    }

    protected static String loud(Object what) {
      return what + "!";
    }
  }

  static final class Child extends Parent {
    Child(String name) {
      super(name);
    }

    Child(int number, long... more) {
      this(number + Arrays.toString(more));
    }

    @Override
    String said() {
      Supplier<String> above = super::said;
      Supplier<String> own = this::own;
      return above.get() + own.get();
    }

    private String own() {
      return " and child";
    }
  }

  /** What all of them say. */
  public static final class Said implements Supplier<List<String>> {
    private final List<String> said = new ArrayList<>();
    private int count;

    @Override
    public List<String> get() {
      kept((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, "text");
      numbers();
      methods();
      ownOnes();
      said.add("singles: " + (single() == single()) + (keeping(1) == keeping(1)));
      said.add("serializable: " + (serializable() instanceof Serializable));
      return said;
    }

    private void tell(Object what) {
      said.add(String.valueOf(what));
    }

    private void kept(
        byte b, short s, char c, int i, long l, float f, double d, boolean z, String t) {
      Supplier<Object> objects = () -> b + s + c + i + l + f + d + t + z + said.size();
      tell(objects.get());
      IntSupplier ints = () -> b + s + c + i;
      tell(ints.getAsInt());
      IntSupplier others = () -> (int) l - i;
      tell(others.getAsInt());
      DoubleSupplier doubles = () -> d + f + l;
      tell(doubles.getAsDouble());
      BooleanSupplier flag = () -> z;
      tell(flag.getAsBoolean());
      Runnable counts = () -> count += i;
      counts.run();
      tell(count);
      Callable<Long> large = () -> l;
      tell(called(large));
      Many many = (x, y, v, w, u, q) -> x + "" + y + v + w + u + q + b + l;
      tell(many.of((byte) 9, 'y', 8L, 1.5f, 2.5, false));
    }

    private static Object called(Callable<?> call) {
      try {
        return call.call();
      } catch (Exception fault) {
        return fault.getMessage();
      }
    }

    private void numbers() {
      IntBinaryOperator most = Math::max;
      tell(most.applyAsInt(3, 4));
      Function<Integer, Integer> distance = Math::abs;
      tell(distance.apply(-5));
      IntFunction<Integer> boxed = Integer::valueOf;
      tell(boxed.apply(6));
      IntFunction<Object> any = it -> it;
      tell(any.apply(7).getClass());
      ToLongFunction<Integer> wider = Integer::intValue;
      tell(wider.applyAsLong(8));
      IntToLongFunction widened = Math::abs;
      tell(widened.applyAsLong(-9));
      ToDoubleFunction<Character> letter = Character::charValue;
      tell(letter.applyAsDouble('a'));
      ToLongFunction<Integer> opened = it -> it;
      tell(opened.applyAsLong(10));
      ToIntFunction<String> length = String::length;
      tell(length.applyAsInt("four"));
      Function<String, Object> held = String::length;
      tell(held.apply("five5").getClass());
      Predicate<Boolean> flag = Boolean::booleanValue;
      tell(flag.test(true));
      Function<Object, Boolean> same = "a"::equals;
      tell(same.apply("a"));
    }

    private void methods() {
      Function<String, Child> made = Child::new;
      tell(made.apply("x").said());
      BiFunction<Integer, Long, Child> open = Child::new;
      tell(open.apply(1, 2L).said());
      IntFunction<String[]> row = String[]::new;
      tell(row.apply(3).length);
      Supplier<List<String>> list = ArrayList::new;
      tell(list.get());
      Consumer<List<String>> adds = it -> it.add("one");
      List<String> filled = new ArrayList<>();
      adds.accept(filled);
      Function<String, Boolean> add = filled::add;
      tell(add.apply("two") + "" + filled);
      Consumer<String> ignored = filled::add;
      ignored.accept("three");
      tell(filled);
      Function<Object, String> loud = Parent::loud;
      tell(loud.andThen(String::length).compose(it -> it + "?").apply("hey"));
      Comparator<String> order = Comparator.comparing(String::length);
      tell(Stream.of("ccc", "a", "bb").sorted(order.reversed()).toList());
      Callable<Object> fails =
          () -> {
            throw new IllegalStateException("as it should");
          };
      tell(called(fails));
      Function<Object, Integer> wrong = narrowed(String::length);
      tell(called(() -> wrong.apply(1) + "no text"));
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Integer> narrowed(Function<String, Integer> of) {
      return (Function<Object, Integer>) (Function<?, ?>) of;
    }

    private void ownOnes() {
      Greeting hello = Greeting.plain("hello");
      tell(hello.twice().greet("you"));
      tell(hello.shown());
      Greeting method = this::greeted;
      tell(method.twice().shown());
      UnaryOperator<String> nested = it -> Stream.of(1, 2).map(n -> it + n).toList().toString();
      tell(nested.apply("n"));
    }

    private String greeted(String whom) {
      return whom + count;
    }

    private static Supplier<String> single() {
      return () -> "one";
    }

    private static Supplier<Integer> keeping(int number) {
      return () -> number;
    }

    private static Object serializable() {
      return (Runnable & Serializable) () -> {};
    }
  }
}
