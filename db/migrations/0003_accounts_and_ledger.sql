CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`username` text,
	`display_username` text,
	`role` text NOT NULL,
	`area` text,
	`disabled` integer DEFAULT false NOT NULL,
	`one_time_password` integer DEFAULT false NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_unique` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `boundary` (
	`set_id` integer NOT NULL,
	`area_id` integer NOT NULL,
	`geometry` text NOT NULL,
	PRIMARY KEY(`set_id`, `area_id`),
	FOREIGN KEY (`set_id`) REFERENCES `boundary_set`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `boundary_set` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`level` text NOT NULL,
	`source` text NOT NULL,
	`dated` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`report` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`withdrawn_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text,
	`action` text NOT NULL,
	`subject` text,
	`detail` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `batch_change` (
	`batch_id` integer NOT NULL,
	`part` integer NOT NULL,
	`value` blob NOT NULL,
	PRIMARY KEY(`batch_id`, `part`),
	FOREIGN KEY (`batch_id`) REFERENCES `batch`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `closed_month` (
	`month` integer PRIMARY KEY NOT NULL,
	`closed_at` text NOT NULL,
	`closed_by` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `kept_file` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`content` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `submission` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sent_at` text NOT NULL,
	`actor` text NOT NULL,
	`puskesmas` text NOT NULL,
	`files` text NOT NULL,
	`reason` text,
	`status` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`note` text,
	`batch_id` integer,
	FOREIGN KEY (`batch_id`) REFERENCES `batch`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `submission_status` ON `submission` (`status`);--> statement-breakpoint
ALTER TABLE `batch` ADD `origin` text DEFAULT 'perintah' NOT NULL;--> statement-breakpoint
ALTER TABLE `batch` ADD `actor` text;--> statement-breakpoint
ALTER TABLE `batch` ADD `accepted_by` text;--> statement-breakpoint
ALTER TABLE `batch` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `batch` ADD `revises` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `batch` ADD `undoes` integer REFERENCES batch(id);
--> statement-breakpoint
CREATE TRIGGER `audit_is_not_changed` BEFORE UPDATE ON `audit` BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_is_not_removed` BEFORE DELETE ON `audit` BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
