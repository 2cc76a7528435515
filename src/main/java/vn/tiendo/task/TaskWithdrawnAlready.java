package vn.tiendo.task;

import vn.tiendo.shared.Refused;

/** The step no longer exists, because its process was ended. */
public class TaskWithdrawnAlready extends Refused {}
