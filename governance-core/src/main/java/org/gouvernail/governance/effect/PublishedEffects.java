package org.gouvernail.governance.effect;

/** What everyone may know of the effects of decisions. */
public interface PublishedEffects {

    /** The decisions of closed sessions with what closed sessions found of them, counted today. */
    EffectFigures figures();
}
