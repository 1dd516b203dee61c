package org.sojourn.compile.sql;

import org.sojourn.compile.Term;

/// A term taken apart: what it hangs on, and the days added to that.
///
/// @param term the same term with no days added; day 0 for a constant
/// @param plus days added; the day itself for a constant
record Base(Term term, int plus) {

  private static final Term NOTHING = new Term.Constant(0);

  /// Takes a term apart; what hangs on no day of the document becomes a constant.
  static Base of(Term term) {
    return switch (term) {
      case Term.Constant(int day) -> new Base(NOTHING, day);
      case Term.OfSlot(int slot, int plus) -> new Base(new Term.OfSlot(slot, 0), plus);
      case Term.Mapped mapped -> of(mapped);
      case Term.Moved(Term base, Term began, int plus) -> of(of(base), of(began), plus);
    };
  }

  boolean isConstant() {
    return term.equals(NOTHING);
  }

  private static Base of(Term.Mapped mapped) {
    Base from = of(mapped.of());
    if (from.isConstant()) {
      return new Base(NOTHING, mapped.map().at(from.plus) + mapped.plus());
    }
    if (mapped.map().shift().isPresent()) {
      int shift = mapped.map().shift().getAsInt();
      return new Base(from.term, from.plus + shift + mapped.plus());
    }
    Term inner = from.term.plus(from.plus);
    return new Base(new Term.Mapped(mapped.map(), inner, 0), mapped.plus());
  }

  private static Base of(Base moved, Base began, int plus) {
    int days = moved.plus - began.plus + plus;
    if (began.isConstant() || moved.term.equals(began.term)) {
      return new Base(began.isConstant() ? moved.term : NOTHING, days);
    }
    return new Base(new Term.Moved(moved.term, began.term, 0), days);
  }
}
