package vn.tiendo.directive;

/** How far a directive has come. */
public enum DirectiveState {
    DRAFT,
    IN_APPROVAL,
    SIGNED,
    IN_FORCE,
    CLOSED,
    ABANDONED
}
